import {sampleCorrelation} from "simple-statistics";
import {rescale} from "./rescale.js";

/**
 * Pearson's correlation of paired numbers, kept within [−1, 1] against rounding.
 *
 * @param a finite, with spread
 * @param b finite, with spread, as many as `a`
 * @example pearsonOf([1, 2, 3], [3, 2, 1]); // -1
 */
export function pearsonOf(a: readonly number[], b: readonly number[]): number {
  return Math.max(-1, Math.min(1, sampleCorrelation(rescale(a).values, rescale(b).values)));
}
