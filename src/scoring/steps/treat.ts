/**
 * Outlier treatment in two stages, each followed by the test.
 */
import {reportedIn, type Sample} from "../sample.js";
import {type SampleTransform, transformSample} from "./log-sample.js";
import {type OutlierLimits, type OutlierTest, testOutliers} from "./outlier-test.js";
import {type WinsorLabel, winsorise} from "./winsorise.js";

/** How a leaf's outliers are treated. */
export interface TreatRule extends OutlierLimits {
  /** Most points to Winsorise; null is no limit. */
  readonly winsorise: number | null;
  /** What is done where that is not enough. */
  readonly otherwise: SampleTransform;
  /** Only with `otherwise: "boxcox"`. */
  readonly lambda?: number;
}

/** What became of a series. `before`, `winsorised` and `after` are null where that stage was not reached. */
export interface Treated {
  readonly values: Sample;
  /** Which values these are: as they came, Winsorised, or transformed (from the original, not the Winsorised ones). */
  readonly outcome: "untouched" | "winsorised" | "transformed";
  readonly before: OutlierTest;
  readonly winsorised: OutlierTest | null;
  readonly after: OutlierTest | null;
  /** Points Winsorised, or tried: where the outcome is `transformed` those were given up for the transform. */
  readonly points: number | null;
  /** By value of the sample: the end it was drawn in from, or tried; null where it was not. */
  readonly labels: readonly (WinsorLabel | null)[];
  /** Does the series returned pass the test? A transform is kept even if it does not: say so beside the figures. */
  readonly passes: boolean;
}

/**
 * Treats a series: left alone where it passes the test; otherwise Winsorised, up to `rule.winsorise` points; where it
 * still fails, the **original** is transformed by `rule.otherwise`, and the result kept whether it passes or not.
 *
 * @param sample null where not reported
 * @throws {RangeError} if a value is not finite, or the rule lacks what it needs
 * @example treatOutliers(values, {winsorise: 5, otherwise: "log"}); // COINr's defaults
 * Source: COINr `Treat`; Handbook (2008), step 3; the rule of the Global Innovation Index.
 */
export function treatOutliers(sample: Sample, rule: TreatRule): Treated {
  const before = testOutliers(reportedIn(sample), rule);
  const untouched = sample.map(() => null);
  if (before.pass) {
    const none = {winsorised: null, after: null, points: null, labels: untouched};
    return {values: sample, outcome: "untouched", before, ...none, passes: true};
  }
  const first = winsorise(sample, rule.winsorise, rule);
  const {points, labels} = first;
  const stage = {before, winsorised: first.test, points, labels};
  const transformed =
    first.test.pass || rule.otherwise === "none" ? null : transformSample(sample, rule.otherwise, rule.lambda);
  if (transformed === null) {
    const outcome = points > 0 ? "winsorised" : "untouched";
    return {...stage, values: first.values, outcome, after: null, passes: first.test.pass};
  }
  const after = testOutliers(reportedIn(transformed), rule);
  return {...stage, values: transformed, outcome: "transformed", after, passes: after.pass};
}
