/**
 * Skewness and kurtosis of a sample, "type 2": the adjusted figures that SAS, SPSS and Excel give, not plain moments.
 *
 * Source: COINr `skew`, `kurt` (e1071 type 2); Joanes & Gill (1998), The Statistician 47(1).
 */
import {sampleKurtosis, sampleSkewness} from "simple-statistics";
import {hasSpread} from "../sample.js";
import {rescale} from "./rescale.js";

/**
 * Skewness: 0 for a symmetric sample, above 0 where the long tail is of large values.
 *
 * @param values finite
 * @returns null with fewer than 3 values, or where all are equal
 * @example skewness([1, 2, 2, 3, 10, 50]); // 2.30…
 */
export function skewness(values: readonly number[]): number | null {
  if (values.length < 3 || !hasSpread(values)) return null;
  return sampleSkewness(rescale(values).values);
}

/**
 * Excess kurtosis: 0 for normal data, so a limit of 3.5 is 3.5 above the normal's.
 *
 * @param values finite
 * @returns null with fewer than 4 values, or where all are equal
 * @example kurtosis([1, 2, 2, 3, 10, 50]); // 5.37…
 */
export function kurtosis(values: readonly number[]): number | null {
  if (values.length < 4 || !hasSpread(values)) return null;
  return sampleKurtosis(rescale(values).values);
}
