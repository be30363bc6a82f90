/**
 * How the figures of an indicator add up, told from the figures.
 */
import type {Framework} from "../framework-model.js";
import {groupRows} from "../group-rows.js";
import type {IndicatorId, Observation} from "../model.js";
import {leavesUnder} from "../tree.js";
import type {Measure} from "./model.js";

/** What to do with an indicator; `scale` is what a ratio's numerator over denominator is multiplied by. */
export interface Adding {
  readonly measure: Measure;
  readonly scale: number;
}

/** How near value · denominator / numerator must be to a power of ten: values may have been rounded. */
const SLACK = 0.02;

/**
 * Tells how to add the figures of each indicator: as `given`, or else a `ratio` where every value comes with a
 * numerator and a denominator that it agrees with (up to a power of ten, the same for all), a `count` where a leaf of a
 * framework divides it by a denominator, and a `level`, which is not added, otherwise. A ratio by `given` whose parts
 * disagree with its values is not added either.
 */
export function measureIndicators(
  observations: readonly Observation[],
  frameworks: readonly Framework[],
  given: ReadonlyMap<IndicatorId, Measure>
): ReadonlyMap<IndicatorId, Adding> {
  const divided = new Set(
    frameworks
      .flatMap(({index}) => leavesUnder(index))
      .filter(({denominator}) => denominator !== undefined)
      .map(({indicator}) => indicator)
  );
  const measureOne = (indicator: IndicatorId, rows: readonly Observation[]): Adding => {
    const wanted = given.get(indicator);
    const scale = wanted === undefined || wanted === "ratio" ? ratioScale(rows) : null;
    if (scale !== null) return {measure: "ratio", scale};
    if (wanted !== undefined) return {measure: wanted === "ratio" ? "level" : wanted, scale: 1};
    return {measure: divided.has(indicator) ? "count" : "level", scale: 1};
  };
  const groups = groupRows(observations, ({indicator}) => indicator);
  return new Map([...groups].map(([indicator, rows]) => [indicator, measureOne(indicator, rows)]));
}

/** null where some value has no such parts, or they do not make it. */
function ratioScale(rows: readonly Observation[]): number | null {
  const valued = rows.filter(({value}) => value !== null);
  const parted = valued.every(({numerator, denominator}) => (numerator ?? null) !== null && (denominator ?? 0) > 0);
  if (valued.length === 0 || !parted) return null;
  const factors = valued
    .filter(({numerator, value}) => numerator !== 0 || value !== 0)
    .map(({value, numerator, denominator}) => (value! * denominator!) / numerator!);
  if (factors.length === 0) return 1;
  const scale = 10 ** Math.round(Math.log10(factors[0]!));
  return factors.every((factor) => Math.abs(factor / scale - 1) <= SLACK) ? scale : null;
}
