/**
 * Tasks by deadline: a line for each last day, on it one mark for each task of each agency, in the order of their cases.
 * A rule parts what is past from what is still to come.
 */
import type {TopLevelSpec} from "vega-lite";
import {TASK_CASES, type TaskCase} from "../../scoring/tasks/task-case.js";
import {TASK_SHAPES} from "./task-shapes.js";
import {TOKENS} from "./theme.js";

/** What is due on one day; texts are already in the reader's language. */
export interface TaskLine {
  readonly label: string;
  readonly total: string;
  readonly cases: readonly TaskCase[];
  readonly past: boolean;
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly which: TaskCase;
}

/** Room for the dates: the least, and what a character of a longer one takes. */
const LEFT = 84;
const CHARACTER = 7.3;
const GAP = 8;
const RIGHT = 40;
const STEP = 13;
const PAD = 7;
/** Room for the rule between past and future, and its words. */
const RULE = 30;

/**
 * @param lines by deadline, at least one
 * @param width whole width in pixels, dates and totals included
 * @param now what the rule between past and future says
 */
export function taskSpec(lines: readonly TaskLine[], width: number, now: string): TopLevelSpec {
  const left = Math.max(LEFT, Math.ceil(GAP + CHARACTER * Math.max(...lines.map(({label}) => label.length))));
  const plot = width - left - RIGHT;
  const longest = Math.max(...lines.map(({cases}) => cases.length));
  const step = Math.min(STEP, Math.max(10.5, plot / longest));
  const {marks, heads, rule, height} = layLines(lines, step, Math.floor(plot / step));
  const x = {field: "x", type: "quantitative", scale: {domain: [0, plot], nice: false}, axis: null};
  const y = {field: "y", type: "quantitative", scale: {domain: [height, 0], nice: false}, axis: null};
  const text = (field: string, at: number, align: string, color: string) => ({
    data: {values: heads},
    mark: {type: "text", align, baseline: "middle", color, fontSize: 13, clip: false},
    encoding: {x: {value: at}, y, text: {field, type: "nominal"}}
  });
  return {
    ...{width: plot, height, padding: {left, right: RIGHT, top: 4, bottom: 4}, autosize: {type: "none"}},
    layer: [
      ...ruleLayers(rule === null ? [] : [{y: rule, now}], {left, plot}, y),
      text("label", -left, "left", TOKENS.ink),
      text("total", plot + RIGHT, "right", TOKENS.ink2),
      ...TASK_CASES.flatMap((which) => markLayers(marks, which, step, {x, y}))
    ]
  } as TopLevelSpec;
}

/** The rule between past and future, and what it says. */
function ruleLayers(
  rules: readonly {readonly y: number; readonly now: string}[],
  {left, plot}: {readonly left: number; readonly plot: number},
  y: object
) {
  const data = {values: rules};
  return [
    {
      data,
      mark: {type: "rule", color: TOKENS.ink, strokeWidth: 1.5},
      encoding: {x: {value: -left}, x2: {value: plot + RIGHT}, y}
    },
    {
      data,
      mark: {type: "text", align: "left", baseline: "bottom", dy: -4, color: TOKENS.ink2, fontSize: 12},
      encoding: {x: {value: -left}, y, text: {field: "now", type: "nominal"}}
    }
  ];
}

function markLayers(marks: readonly Mark[], which: TaskCase, step: number, position: {x: object; y: object}) {
  const own = marks.filter((mark) => mark.which === which);
  const {path, inside, filled, colour} = TASK_SHAPES[which];
  const color = TOKENS[colour];
  // Vega draws a symbol's path at half the root of its size.
  const size = (step - 2.4) ** 2;
  const layer = (shape: string, solid: boolean) => ({
    data: {values: own},
    mark: {
      type: "point",
      shape,
      size,
      opacity: 1,
      color,
      filled: solid,
      strokeWidth: solid ? 0 : step > 12 ? 1.5 : 1.1
    },
    encoding: position
  });
  if (own.length === 0) return [];
  return [layer(path, filled), ...(inside ? [layer(inside, true)] : [])];
}

/** Lines from the top down, each as many rows of marks high as it needs. */
function layLines(lines: readonly TaskLine[], step: number, perRow: number) {
  const marks: Mark[] = [];
  const heads: {label: string; total: string; y: number}[] = [];
  let top = 0;
  let rule: number | null = null;
  for (const [i, {label, total, cases, past}] of lines.entries()) {
    if (!past && rule === null && i > 0) {
      rule = top + RULE - PAD;
      top += RULE;
    }
    heads.push({label, total, y: top + PAD + step / 2});
    const ordered = cases.toSorted((a, b) => TASK_CASES.indexOf(a) - TASK_CASES.indexOf(b));
    const at = (place: number) => ({
      x: step * ((place % perRow) + 0.5),
      y: top + PAD + step * (Math.floor(place / perRow) + 0.5)
    });
    marks.push(...ordered.map((which, place) => ({...at(place), which})));
    top += 2 * PAD + step * Math.ceil(cases.length / perRow);
  }
  return {marks, heads, rule, height: top};
}
