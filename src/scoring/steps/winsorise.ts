/**
 * Winsorising: the farthest points are drawn in to the next value, one after another, until the series passes.
 */
import {reportedIn, type Sample} from "../sample.js";
import {type OutlierLimits, type OutlierTest, testOutliers} from "./outlier-test.js";

/** `high`: drawn down from the top; `low`: drawn up from the bottom. */
export type WinsorLabel = "high" | "low";

/** What became of a series. */
export interface Winsorised {
  readonly values: Sample;
  /** By value of the sample; null where it was left as it was. */
  readonly labels: readonly (WinsorLabel | null)[];
  /** Points standing at the ends drawn in, ties included. */
  readonly points: number;
  readonly test: OutlierTest;
}

/**
 * Winsorises a series while it fails the test and fewer than `most` points have been drawn in. Each round draws in
 * **all** points at the maximum (the minimum, where the skewness is negative) to the next distinct value; the
 * skewness is looked at anew each round. So points are cumulative, and ties can take them over `most`.
 *
 * @param sample null where not reported; such places stay null
 * @param most points to draw in; null is no limit
 * @throws {RangeError} if a value is not finite, or `most` is not a whole number of 0 or more
 * @example winsorise([1, 2, 2, 3, 2, 1, 2, 90], 1, {}).values; // [1, 2, 2, 3, 2, 1, 2, 3]
 * Source: COINr `winsorise`; Handbook (2008), step 3 (outliers).
 */
export function winsorise(sample: Sample, most: number | null, limits: OutlierLimits): Winsorised {
  if (most !== null && !(Number.isInteger(most) && most >= 0)) {
    throw new RangeError(`points to Winsorise must be a whole number of 0 or more, got ${most}`);
  }
  let values = sample;
  let labels: readonly (WinsorLabel | null)[] = sample.map(() => null);
  let test = testOutliers(reportedIn(values), limits);
  let points = 0;
  while (!test.pass && (most === null || points < most)) {
    const side = test.skew! >= 0 ? "high" : "low";
    const [end, next] = endsOf(reportedIn(values), side);
    labels = labels.map((label, i) => (values[i] === end ? side : label));
    values = values.map((value) => (value === end ? next : value));
    points = countDrawn(values, labels);
    test = testOutliers(reportedIn(values), limits);
  }
  return {values, labels, points, test};
}

/** The farthest value, and the next distinct one; a series that fails the test has two distinct values. */
function endsOf(values: readonly number[], side: WinsorLabel): readonly [number, number] {
  const farther = side === "high" ? Math.max : Math.min;
  const end = values.reduce((a, b) => farther(a, b));
  return [end, values.filter((value) => value !== end).reduce((a, b) => farther(a, b))];
}

/** Points labelled; each round labels the tie set it moves, so those drawn in earlier are counted once. */
function countDrawn(values: Sample, labels: readonly (WinsorLabel | null)[]): number {
  return values.filter((value, i) => value !== null && labels[i] !== null).length;
}
