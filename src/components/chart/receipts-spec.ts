/**
 * When reports came: one mark an agency, stacked on its day, in a lane for each kind, against the lane's own deadline.
 * The line of the deadline stands at the beginning of the first day that is late.
 */
import type {TopLevelSpec} from "vega-lite";
import {dayNumber} from "../day-number.js";
import {TOKENS} from "./theme.js";

/** How a report stands: the shape says it, the colour only repeats it. */
export type ReceiptState = "in-time" | "late" | "sent-back";

/** The reporters of one kind. */
export interface ReceiptLane {
  readonly label: string;
  /** ISO date of the first day that is late. */
  readonly due: string;
  readonly dueLabel: string;
  /** ISO dates of receipt. */
  readonly receipts: readonly {readonly day: string; readonly state: ReceiptState}[];
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly state: ReceiptState;
}

const SIDE = 14;
const HEAD = 38;
const GAP = 10;
const ORDER: readonly ReceiptState[] = ["in-time", "late", "sent-back"];

/**
 * @param lanes at least one receipt in all
 * @param dateFormat of the axis, in the words of d3-format: `%-d/%-m`
 */
export function receiptsSpec(lanes: readonly ReceiptLane[], width: number, dateFormat: string): TopLevelSpec {
  const [from, to] = dayDomain(lanes);
  const plot = width - 2 * SIDE;
  const step = Math.min(11, Math.max(4, plot / (to - from)));
  const laid = layLanes(lanes, step);
  const x = {type: "quantitative", scale: {domain: [from, to], nice: false, zero: false}};
  const y = {type: "quantitative", scale: {domain: [laid.height, 0], nice: false}, axis: null};
  const axis = {
    ...{
      orient: "bottom",
      title: null,
      grid: false,
      values: weekTicks(lanes[0]!.due, from, to, plot),
      labelFlush: false
    },
    labelExpr: `utcFormat(floor(datum.value) * 86400000, '${dateFormat}')`
  };
  return {
    width: plot,
    height: laid.height,
    padding: {left: SIDE, right: SIDE, top: 2, bottom: 26},
    autosize: {type: "none"},
    layer: [
      {
        data: {values: laid.lines},
        mark: {type: "rule", color: TOKENS.ink, strokeWidth: 1.5},
        encoding: {x: {...x, field: "due", axis}, y: {...y, field: "top"}, y2: {field: "bottom"}}
      },
      ...laneTexts(laid.lines, x, y, to),
      ...ORDER.map((state) => markLayer(laid.marks, state, step, x, y))
    ]
  } as TopLevelSpec;
}

/** Name of the lane at its left; day of the deadline at its line, on the side that has room. */
function laneTexts(lines: readonly {readonly due: number}[], x: object, y: object, to: number) {
  const text = (field: string, dx: number, align: string, color: string, dy: number) => ({
    mark: {type: "text", align, baseline: "top", dx, dy, color, fontSize: 12},
    encoding: {x, y: {...y, field: "top"}, text: {field, type: "nominal"}}
  });
  const right = lines.every(({due}) => to - due > 12);
  const at = text("dueLabel", right ? 5 : -5, right ? "left" : "right", TOKENS.ink, 16);
  const name = text("label", 0, "left", TOKENS.ink2, 0);
  return [
    {...name, data: {values: lines}, encoding: {...name.encoding, x: {value: 0}}},
    {...at, data: {values: lines}, encoding: {...at.encoding, x: {...x, field: "due"}}}
  ];
}

function markLayer(marks: readonly Mark[], state: ReceiptState, step: number, x: object, y: object) {
  const size = (step - 2) ** 2;
  const look = {
    "in-time": {shape: "circle", filled: true, color: TOKENS.accent},
    late: {shape: "circle", filled: false, color: TOKENS.off, strokeWidth: 2},
    "sent-back": {shape: "square", filled: false, color: TOKENS.ink2, strokeWidth: 1.6}
  }[state];
  return {
    data: {values: marks.filter((mark) => mark.state === state)},
    mark: {type: "point", size, opacity: 1, ...look},
    encoding: {x: {...x, field: "x"}, y: {...y, field: "y"}}
  };
}

/** Marks from the foot of each lane upwards, those of a day in the order of their states. */
function layLanes(lanes: readonly ReceiptLane[], step: number) {
  const marks: Mark[] = [];
  const lines: {label: string; dueLabel: string; due: number; top: number; bottom: number}[] = [];
  let top = 0;
  for (const {label, due, dueLabel, receipts} of lanes) {
    const heights = new Map<string, number>();
    const stacked = receipts
      .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
      .map(({day, state}) => {
        const level = heights.get(day) ?? 0;
        heights.set(day, level + 1);
        return {day, state, level};
      });
    const bottom = top + HEAD + step * Math.max(1, ...heights.values());
    lines.push({label, dueLabel, due: dayNumber(due), top, bottom});
    marks.push(
      ...stacked.map(({day, state, level}) => ({x: dayNumber(day) + 0.5, y: bottom - step * (level + 0.5), state}))
    );
    top = bottom + GAP;
  }
  return {marks, lines, height: top - GAP};
}

function dayDomain(lanes: readonly ReceiptLane[]): readonly [number, number] {
  const days = lanes.flatMap(({due, receipts}) => [due, ...receipts.map(({day}) => day)]).map(dayNumber);
  return [Math.min(...days) - 1, Math.max(...days) + 2];
}

/** Weeks counted from the deadline, so that one tick is its day, each in the middle of its day; fewer on a narrow page. */
function weekTicks(due: string, from: number, to: number, plot: number): readonly number[] {
  const every = 7 * Math.max(1, Math.ceil(((to - from) / 7) * (48 / plot)));
  const first = dayNumber(due) - every * Math.floor((dayNumber(due) - from) / every);
  return Array.from({length: Math.floor((to - first) / every) + 1}, (_, i) => first + i * every + 0.5);
}
