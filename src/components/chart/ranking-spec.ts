/**
 * Ranked dots with their 90 % interval. Dots, not bars: the scale need not start at zero, and what counts is whether
 * the intervals overlap.
 */
import type {TopLevelSpec} from "vega-lite";
import {TOKENS} from "./theme.js";

/** One ranked unit; texts are already in the reader's language. */
export interface RankingDot {
  readonly name: string;
  readonly rankText: string;
  readonly scoreText: string;
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

const ROW = 22;

/**
 * @param dots in order of rank
 * @param width whole width in pixels, names and scores included
 * @param domain ends of the score axis, the same in both widths
 */
export function rankingSpec(
  dots: readonly RankingDot[],
  width: number,
  domain: readonly [number, number]
): TopLevelSpec {
  const narrow = width < 500;
  const left = narrow ? 186 : 250;
  const right = 44;
  const x = {field: "score", type: "quantitative", scale: {domain: [...domain], nice: false, zero: false}};
  const y = {field: "rowId", type: "ordinal", sort: null, axis: null};
  return {
    width: width - left - right,
    height: dots.length * ROW,
    padding: {left, right, top: 24, bottom: 4},
    autosize: {type: "none"},
    data: {values: dots.map((dot, i) => ({...dot, rowId: i}))},
    encoding: {y},
    layer: [
      {
        mark: {type: "rule", color: TOKENS.mark, strokeWidth: 2},
        encoding: {x: {...x, field: "low", axis: axis(narrow)}, x2: {field: "high"}}
      },
      {
        mark: {type: "point", filled: true, color: TOKENS.accent, size: narrow ? 45 : 64, opacity: 1},
        encoding: {x: {...x, axis: axis(narrow)}}
      },
      text("rankText", -left, "left", TOKENS.ink2),
      text("name", -left + (narrow ? 80 : 96), "left", TOKENS.ink),
      text("scoreText", width - left, "right", TOKENS.ink)
    ]
  } as TopLevelSpec;
}

function axis(narrow: boolean) {
  return {orient: "top", title: null, tickCount: narrow ? 3 : 5, grid: true, domain: false, ticks: false};
}

function text(field: string, x: number, align: "left" | "right", color: string) {
  return {
    mark: {type: "text", align, baseline: "middle", color, fontSize: 13, clip: false},
    encoding: {x: {value: x}, text: {field, type: "nominal"}}
  };
}

/** Ends of the score axis: whole tens around every interval. */
export function scoreDomain(dots: readonly {readonly low: number; readonly high: number}[]): readonly [number, number] {
  const low = Math.floor(Math.min(...dots.map((dot) => dot.low)) / 10) * 10;
  const high = Math.ceil(Math.max(...dots.map((dot) => dot.high)) / 10) * 10;
  return [Math.max(0, low), Math.min(100, Math.max(high, low + 10))];
}
