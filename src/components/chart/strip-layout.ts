/**
 * Where everything of a strip stands, in pixels of the plot.
 */
import {packDots} from "./pack-dots.js";
import {type StripScale, scalePlace} from "./strip-scale.js";

/** Units of one kind. */
export interface StripRow {
  readonly title: string;
  /** A second line: how many gave a figure. */
  readonly note: string;
  /** In the order of the table beside it. */
  readonly values: readonly number[];
  /** null without values. */
  readonly median: number | null;
}

/** A line through all rows; the label says its year, and of a draft that it is one. */
export interface StripGoal {
  readonly value: number;
  readonly label: string;
  readonly draft: boolean;
}

/** A place on the axis with its words. */
export interface StripTick {
  readonly value: number;
  readonly label: string;
}

export interface Strip {
  readonly rows: readonly StripRow[];
  readonly goals: readonly StripGoal[];
  readonly ticks: readonly StripTick[];
  readonly scale: StripScale;
}

/** One row: where its names, its line and its dots are. */
export interface PlacedRow {
  readonly row: StripRow;
  readonly names: number;
  readonly middle: number;
  /** Half the height of the dots' stack, for the median's tick. */
  readonly half: number;
  readonly dots: readonly {readonly x: number; readonly y: number}[];
}

/** A goal with its label's line, 0 nearest the plot, and the side it hangs to. */
export interface PlacedGoal extends StripGoal {
  readonly x: number;
  readonly line: number;
  readonly align: "left" | "center" | "right";
}

export interface StripLayout {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
  readonly goals: readonly PlacedGoal[];
  /** Lines of labels above the plot. */
  readonly lines: number;
  readonly at: (value: number) => number;
}

const STEP = 9;
/** Room for the names: beside the line on a wide page, above it on a telephone. */
const BESIDE = 168;
const ABOVE = 40;
const LETTER = 7;

/** @param whole width of the drawing, names included */
export function layStrip({rows, goals, scale}: Strip, whole: number): StripLayout {
  const isNarrow = whole < 500;
  const [left, right] = [isNarrow ? 12 : BESIDE, 14];
  const width = whole - left - right;
  const at = (value: number) => width * scalePlace(scale, value);
  let height = 0;
  const placed = rows.map((row): PlacedRow => {
    const levels = packDots(row.values.map(at), STEP);
    const half = Math.max(7, STEP * (Math.max(0, ...levels.map(Math.abs)) + 0.5)) + 6;
    const top = height + (isNarrow ? ABOVE : 8);
    height = top + 2 * half + 8;
    const middle = top + half;
    const dots = row.values.map((value, i) => ({x: at(value), y: middle - levels[i]! * STEP}));
    return {row, names: isNarrow ? top - ABOVE / 2 : middle, middle, half, dots};
  });
  const labels = placeGoals(goals, at, width);
  const lines = labels.reduce((most, {line}) => Math.max(most, line + 1), 0);
  return {left, right, width, height, rows: placed, goals: labels, lines, at};
}

/** Labels that would run into each other stand one above the other. */
function placeGoals(goals: readonly StripGoal[], at: (value: number) => number, width: number): readonly PlacedGoal[] {
  const ends: number[] = [];
  return goals
    .toSorted((a, b) => a.value - b.value)
    .map((goal) => {
      const [x, long] = [at(goal.value), goal.label.length * LETTER];
      const align = x < long / 2 ? "left" : x > width - long / 2 ? "right" : "center";
      const start = align === "left" ? x : align === "right" ? x - long : x - long / 2;
      const free = ends.findIndex((end) => end + 8 <= start);
      const line = free === -1 ? ends.length : free;
      ends[line] = start + long;
      return {...goal, x, line, align};
    });
}
