/**
 * Does a series have outliers, by its skewness and kurtosis?
 */
import {kurtosis as kurtosisOf, skewness} from "../statistics/shape.js";

/** At or over **both** limits a series fails. */
export interface OutlierLimits {
  /** Of the absolute skewness; 2 unless given. */
  readonly skew?: number;
  /** Of the excess kurtosis; 3.5 unless given. */
  readonly kurtosis?: number;
}

/** Skewness and excess kurtosis, both of type 2 (as Excel's SKEW and KURT); null where they are not defined. */
export interface OutlierTest {
  readonly pass: boolean;
  readonly skew: number | null;
  readonly kurtosis: number | null;
}

/**
 * Tests a series. It fails where |skewness| and kurtosis both reach their limits; one alone is a shape, not outliers.
 * Fewer than four values, or values that are all equal, have no such figures: the test passes, since nothing can be
 * said against them.
 *
 * @param values finite; only those reported
 * @throws {RangeError} if a value is not finite
 * Source: Groeneveld and Meeden (1984); COINr `check_SkewKurt`, `skew`, `kurt`.
 */
export function testOutliers(values: readonly number[], {skew = 2, kurtosis = 3.5}: OutlierLimits = {}): OutlierTest {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`value must be finite, got ${wrong}`);
  const [found, excess] = [skewness(values), kurtosisOf(values)];
  const pass = found === null || excess === null || Math.abs(found) < skew || excess < kurtosis;
  return {pass, skew: found, kurtosis: excess};
}
