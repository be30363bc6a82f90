/**
 * Small multiples by pillar: on one scale for each pillar, a dot for each unit, stacked where scores are close, and the
 * median as a thick line. What is behind stands at the left.
 */
import type {TopLevelSpec} from "vega-lite";
import {TOKENS} from "./theme.js";

/** One pillar; texts are already in the reader's language. */
export interface PillarDots {
  readonly title: string;
  readonly medianText: string;
  /** Of all units that have one, 0–100. */
  readonly scores: readonly number[];
  readonly median: number | null;
}

interface Layout {
  readonly left: number;
  readonly right: number;
  /** Room above the dots: on a narrow page the title stands there. */
  readonly head: number;
  /** Points of score that share a stack. */
  readonly bin: number;
}

/** A pillar laid out: heights in pixels from the top. */
interface Row {
  readonly title: string;
  readonly medianText: string;
  readonly median: number | null;
  /** Of the scale, of the highest dot, of the texts. */
  readonly y: number;
  readonly top: number;
  readonly middle: number;
  readonly title_y: number;
}

const PITCH = 9;
const FOOT = 10;
const WIDE: Layout = {left: 120, right: 60, head: 10, bin: 2};
const NARROW: Layout = {left: 10, right: 48, head: 26, bin: 4};

/** @param width whole width in pixels */
export function pillarDotsSpec(pillars: readonly PillarDots[], width: number): TopLevelSpec {
  const narrow = width < 500;
  const layout = narrow ? NARROW : WIDE;
  const {left, right} = layout;
  const {dots, rows, height} = layRows(pillars, layout);
  const plot = width - left - right;
  const y = {field: "y", type: "quantitative", scale: {domain: [height, 0], nice: false}, axis: null};
  return {
    ...{width: plot, height, padding: {left, right, top: 24, bottom: 4}, autosize: {type: "none"}},
    layer: [...marks(dots, rows, y), ...texts(rows, narrow, plot, left, right, y)]
  } as TopLevelSpec;
}

/** The scale of each pillar, its dots, its median. */
function marks(dots: readonly object[], rows: readonly Row[], y: object) {
  const scale = {type: "quantitative", scale: {domain: [0, 100]}};
  const axis = {orient: "top", title: null, values: [0, 25, 50, 75, 100], grid: true, domain: false, ticks: false};
  const x = (field: string) => ({field, ...scale, axis});
  return [
    {
      data: {values: rows},
      mark: {type: "rule", color: TOKENS.mark},
      encoding: {x: {datum: 0, ...scale}, x2: {datum: 100}, y}
    },
    {
      data: {values: dots},
      mark: {type: "point", filled: true, color: TOKENS.accent, size: 46, opacity: 1},
      encoding: {x: x("x"), y}
    },
    {
      data: {values: rows.filter(({median}) => median !== null)},
      mark: {type: "rule", color: TOKENS.ink, strokeWidth: 3},
      encoding: {x: x("median"), y, y2: {field: "top"}}
    }
  ];
}

/** Title at the left, or above on a narrow page; median at the right. */
function texts(rows: readonly Row[], narrow: boolean, plot: number, left: number, right: number, y: object) {
  const text = (field: string, at: number, align: string, place: object) => ({
    data: {values: rows},
    mark: {type: "text", align, baseline: "middle", color: TOKENS.ink, fontSize: 13, clip: false},
    encoding: {x: {value: at}, y: {...y, ...place}, text: {field, type: "nominal"}}
  });
  const line = narrow ? {field: "title_y"} : {field: "middle"};
  return [text("title", -left, "left", line), text("medianText", plot + right, "right", line)];
}

function layRows(pillars: readonly PillarDots[], {head, bin}: Layout) {
  const dots: {x: number; y: number}[] = [];
  const rows: Row[] = [];
  let top = 0;
  for (const {title, medianText, scores, median} of pillars) {
    const stacks = new Map<number, number>();
    for (const score of scores) {
      const place = Math.min(100 - bin, Math.floor(score / bin) * bin);
      stacks.set(place, (stacks.get(place) ?? 0) + 1);
    }
    const tall = Math.max(1, ...stacks.values());
    const y = top + head + tall * PITCH;
    for (const [place, count] of stacks)
      for (let i = 0; i < count; i++) dots.push({x: place + bin / 2, y: y - PITCH * (i + 0.6)});
    rows.push({title, medianText, median, y, top: y - tall * PITCH, middle: y - PITCH, title_y: top + head / 2});
    top = y + FOOT;
  }
  return {dots, rows, height: top};
}
