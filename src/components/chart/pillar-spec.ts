/**
 * One unit among its peers: a strip per pillar with every peer as a thin tick, the median as a thick one and the unit as
 * a dot. A radar would hide the order and make area out of nothing.
 */
import type {TopLevelSpec} from "vega-lite";
import {TOKENS} from "./theme.js";

export interface PillarStrip {
  readonly title: string;
  /** Scores of all peers that have one, 0–100. */
  readonly peers: readonly number[];
  readonly median: number | null;
  /** The unit's own score; null where it has none. */
  readonly own: number | null;
}

const ROW = 30;

export function pillarSpec(strips: readonly PillarStrip[], width: number): TopLevelSpec {
  const left = 120;
  const right = 12;
  const rows = strips.map((strip, row) => ({...strip, row}));
  const x = (field: string) => ({
    field,
    type: "quantitative",
    scale: {domain: [0, 100]},
    axis: {orient: "top", title: null, values: [0, 25, 50, 75, 100], grid: false, domain: false, ticks: false}
  });
  const y = {field: "row", type: "ordinal", sort: null, axis: null};
  const tick = (color: string, thickness: number, size: number) => ({
    type: "tick",
    orient: "vertical",
    color,
    thickness,
    size,
    opacity: 1
  });
  const flat = rows.flatMap(({row, peers}) => peers.map((score) => ({row, score})));
  return {
    width: width - left - right,
    height: strips.length * ROW,
    padding: {left, right, top: 24, bottom: 4},
    autosize: {type: "none"},
    data: {values: rows.map(({row, title, median, own}) => ({row, title, median, own, zero: 0, full: 100}))},
    encoding: {y},
    layer: [
      {mark: {type: "rule", color: TOKENS.rule, strokeWidth: 1}, encoding: {x: x("zero"), x2: {field: "full"}}},
      {data: {values: flat}, mark: tick(TOKENS.mark, 1, 12), encoding: {x: x("score")}},
      {transform: [{filter: "datum.median !== null"}], mark: tick(TOKENS.ink, 3, 18), encoding: {x: x("median")}},
      {
        transform: [{filter: "datum.own !== null"}],
        mark: {type: "point", filled: true, color: TOKENS.accent, size: 90, opacity: 1},
        encoding: {x: x("own")}
      },
      {
        mark: {type: "text", align: "left", baseline: "middle", color: TOKENS.ink, fontSize: 13},
        encoding: {x: {value: -left}, text: {field: "title"}}
      }
    ]
  } as TopLevelSpec;
}
