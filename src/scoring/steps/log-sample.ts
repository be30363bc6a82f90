/**
 * Logarithms for series with outliers: shifted by the series' own range, so that zeros and negative values pass. The
 * results are in log units: they can be compared and normalised, but not shown as values.
 */
import {hasSpread, reportedIn, type Sample} from "../sample.js";
import {boxCox} from "./box-cox.js";
import {testOutliers} from "./outlier-test.js";

/**
 * What may follow Winsorising: `log` draws in the upper end, `log-mirrored` the end that the skewness points to,
 * `boxcox` is a power of the values shifted to start at 1, `none` stops there.
 */
export type SampleTransform = "log" | "log-mirrored" | "boxcox" | "none";

/** The share of the range by which logarithms are shifted: the least value stays above 0. */
export const MARGIN = 0.01;

/**
 * Transforms a series as one. `log`: ln(x − min + 0.01 · range). `log-mirrored`: the same where the skewness is above
 * 0, otherwise −ln(max + 0.01 · range − x). `boxcox`: Box–Cox of x − min + 1. All keep the order of the values.
 *
 * @param lambda only with `boxcox`, where it must be given
 * @returns null where the reported values are all equal, there are none, or their range is too small or too large for
 * a number: there is nothing to shift by
 * @throws {RangeError} if a value is not finite, or λ is missing
 * Source: COINr `log_CT`, `log_CT_plus`, `boxcox` (with `makepos`).
 */
export function transformSample(sample: Sample, transform: SampleTransform, lambda?: number): Sample | null {
  const values = reportedIn(sample);
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`value must be finite, got ${wrong}`);
  if (transform === "none") return sample;
  if (!hasSpread(values) || !isMeasurable(values)) return null;
  const formula = formulaFor(values, transform, lambda);
  return sample.map((value) => (value === null ? null : formula(value)));
}

function isMeasurable(values: readonly number[]): boolean {
  const margin = MARGIN * (values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)));
  return margin > 0 && Number.isFinite(margin);
}

function formulaFor(values: readonly number[], transform: Exclude<SampleTransform, "none">, lambda?: number) {
  const lowest = values.reduce((a, b) => Math.min(a, b));
  const highest = values.reduce((a, b) => Math.max(a, b));
  const margin = MARGIN * (highest - lowest);
  if (transform === "boxcox") {
    if (lambda === undefined) throw new RangeError("boxcox needs lambda");
    return (value: number) => boxCox(value - lowest + 1, lambda);
  }
  const mirrored = transform === "log-mirrored" && !((testOutliers(values).skew ?? 0) > 0);
  if (mirrored) return (value: number) => -Math.log(highest + margin - value);
  return (value: number) => Math.log(value - lowest + margin);
}
