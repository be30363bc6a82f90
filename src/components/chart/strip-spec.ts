/**
 * How figures lie: every unit a dot on a line, dots that would hide each other stacked, the median a thick tick, targets
 * dashed lines through all rows. A unit without a figure has no dot: it is counted in words.
 */
import type {TopLevelSpec} from "vega-lite";
import {layStrip, type PlacedGoal, type PlacedRow, type Strip, type StripLayout} from "./strip-layout.js";
import {TOKENS} from "./theme.js";

/** @param width whole width in pixels, names included */
export function stripSpec(strip: Strip, width: number): TopLevelSpec {
  const layout = layStrip(strip, width);
  const {left, right, height, lines, rows} = layout;
  const place = (domain: readonly [number, number]) => ({
    type: "quantitative",
    axis: null,
    scale: {domain, nice: false, zero: false}
  });
  return {
    width: layout.width,
    height,
    padding: {left, right, top: 8 + lines * 17, bottom: 26},
    autosize: {type: "none"},
    encoding: {x: {field: "x", ...place([0, layout.width])}, y: {field: "y", ...place([height, 0])}},
    layer: [
      ...axisLayers(strip, layout),
      ...layout.goals.flatMap((goal) => goalLayers(goal, height)),
      ...rows.flatMap((row) => nameLayers(row, layout)),
      ...rows.flatMap((row) => medianLayers(row, layout)),
      dotLayer(rows)
    ]
  } as TopLevelSpec;
}

function dotLayer(rows: readonly PlacedRow[]) {
  return {
    data: {values: rows.flatMap(({dots}) => dots)},
    mark: {
      type: "point",
      filled: true,
      color: TOKENS.accent,
      stroke: TOKENS.paper,
      strokeWidth: 0.75,
      opacity: 1,
      size: 62
    }
  };
}

const LETTER = 6.6;

const text = (x: number, y: number, said: string, mark: object) => ({
  data: {values: [{x, y}]},
  mark: {type: "text", text: said, fontSize: 13, baseline: "middle", clip: false, ...mark}
});

const upright = (x: number, from: number, to: number, mark: object) => ({
  data: {values: [{x, y: from, end: to}]},
  mark: {type: "rule", ...mark},
  encoding: {y2: {field: "end"}}
});

function axisLayers({ticks}: Strip, {height, at}: StripLayout) {
  return ticks.flatMap(({value, label}) => [
    upright(at(value), 0, height, {color: TOKENS.rule}),
    text(at(value), height + 14, label, {align: "center", color: TOKENS.ink2, fontSize: 12})
  ]);
}

/** The line the dots stand on, the row's name and how many gave a figure, on a ground that lines don't cross. */
function nameLayers({row, names, middle}: PlacedRow, {left, width}: StripLayout) {
  return [
    {
      data: {values: [{x: 0, y: middle, end: width}]},
      mark: {type: "rule", color: TOKENS.rule},
      encoding: {x2: {field: "end"}}
    },
    {
      data: {values: [{x: -left, y: names - 18, right: -left + LETTER * row.note.length, bottom: names + 18}]},
      mark: {type: "rect", color: TOKENS.paper, clip: false},
      encoding: {x2: {field: "right"}, y2: {field: "bottom"}}
    },
    text(-left, names - 9, row.title, {align: "left", color: TOKENS.ink, fontWeight: 600}),
    text(-left, names + 9, row.note, {align: "left", color: TOKENS.ink2, fontSize: 12})
  ];
}

function goalLayers({x, line, align, label, draft}: PlacedGoal, height: number) {
  const color = draft ? TOKENS.mark : TOKENS.ink;
  const above = -10 - line * 17;
  return [
    upright(x, above + 9, height, {color, strokeWidth: 1.5, strokeDash: draft ? [2, 3] : [5, 3]}),
    text(x, above, label, {align, color: draft ? TOKENS.ink2 : TOKENS.ink, fontSize: 12})
  ];
}

function medianLayers({row, middle, half}: PlacedRow, {at}: StripLayout) {
  if (row.median === null) return [];
  return [upright(at(row.median), middle - half, middle + half, {color: TOKENS.ink, strokeWidth: 3})];
}
