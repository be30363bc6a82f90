import {mean, sampleStandardDeviation} from "simple-statistics";
import {hasSpread, mapReported, reportedIn, type Sample, type SampleScores} from "./sample.js";

/**
 * z-score: standard deviations (n − 1) above the mean of the units that reported. Has no floor: a score of 0 is the
 * average, not the worst, so it goes neither with a geometric mean nor with "missing counts 0".
 *
 * @param sample higher is better
 * @returns null where fewer than two units reported or all values are equal: no spread
 * Source: Handbook (2008), step 5; COINr `n_zscore`.
 */
export function scoreByZscore(sample: Sample): SampleScores {
  const values = [...reportedIn(sample)];
  if (!hasSpread(values)) return null;
  const centre = mean(values);
  const deviation = sampleStandardDeviation(values);
  return mapReported(sample, (value) => (value - centre) / deviation);
}
