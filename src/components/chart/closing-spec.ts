/**
 * Who closes most of a national gap: its share, added up in the order of least effort, against the line on which everyone
 * closed the same. The distance from that line is the finding.
 */
import type {TopLevelSpec} from "vega-lite";
import {TOKENS} from "./theme.js";

/** The first `count` units together close `share` percent of what is missing. */
export interface ClosingPoint {
  readonly count: number;
  readonly share: number;
}

/** @param points from (0, 0) on */
export function closingSpec(
  points: readonly ClosingPoint[],
  width: number,
  titles: {readonly x: string; readonly y: string}
): TopLevelSpec {
  const last = points.at(-1) ?? {count: 0, share: 0};
  const x = {field: "count", type: "quantitative", title: titles.x, axis: {grid: false, tickMinStep: 1, tickCount: 6}};
  const y = {
    field: "share",
    type: "quantitative",
    title: titles.y,
    scale: {domain: [0, 100]},
    axis: {tickCount: 5, titleAngle: 0, titleAlign: "left", titleY: -12, titleX: -30}
  };
  return {
    width: width - 60,
    height: 240,
    padding: {left: 44, right: 16, top: 28, bottom: 40},
    autosize: {type: "none"},
    layer: [
      {
        data: {
          values: [{count: 0, share: 0}, last]
        },
        mark: {type: "line", color: TOKENS.mark, strokeDash: [4, 4], strokeWidth: 1.2},
        encoding: {x, y}
      },
      {
        data: {values: [...points]},
        mark: {
          type: "line",
          color: TOKENS.accent,
          strokeWidth: 2,
          point: {color: TOKENS.accent, size: 26, filled: true}
        },
        encoding: {x, y}
      }
    ]
  } as TopLevelSpec;
}
