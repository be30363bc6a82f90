/**
 * What a sample-based normaliser takes and gives: one value per unit of the sample, and one score per value.
 */
import {areTied} from "./rank.js";

/** Values of the units compared, in a fixed order; null where a unit did not report. */
export type Sample = readonly (number | null)[];

/**
 * Scores in the order of the sample; null where the unit did not report. The whole answer is null where the sample
 * has **no spread**: the method divides by a range or a deviation of 0, so nothing tells the units apart and no
 * number would be right (COINr's answer is NaN). Callers say so beside the figures; none of them may turn it into 0.
 */
export type SampleScores = readonly (number | null)[] | null;

/** The values that were reported. */
export function reportedIn(sample: Sample): readonly number[] {
  return sample.filter((value) => value !== null);
}

/** Applies a score to every reported value. */
export function mapReported(sample: Sample, score: (value: number) => number): SampleScores {
  return sample.map((value) => (value === null ? null : score(value)));
}

/** Do the reported values differ by more than rounding (1e-12 relative, as ties in `rank.ts`)? */
export function hasSpread(values: readonly number[]): boolean {
  const first = values[0];
  return first !== undefined && values.some((value) => !areTied(value, first));
}
