import {mean, sampleStandardDeviation} from "simple-statistics";
import {hasSpread, mapReported, reportedIn, type Sample, type SampleScores} from "./sample.js";

/**
 * z-score: standard deviations (n − 1) above the mean of the units that reported. Has no floor: a score of 0 is the
 * average, not the worst, so it goes neither with a geometric mean nor with "missing counts 0".
 *
 * @param sample higher is better
 * @param options what the average and one standard deviation above it score: 0 and 1 unless given
 * @returns null where fewer than two units reported or all values are equal (or so near to 0 that their deviation is
 * none to a computer): no spread
 * Source: Handbook (2008), step 5; COINr `n_zscore`.
 */
export function scoreByZscore(
  sample: Sample,
  {centre: middle = 0, deviation: step = 1}: {readonly centre?: number; readonly deviation?: number} = {}
): SampleScores {
  const values = [...reportedIn(sample)];
  if (!hasSpread(values)) return null;
  const centre = mean(values);
  const deviation = sampleStandardDeviation(values);
  if (!(deviation > 0)) return null;
  return mapReported(sample, (value) => middle + (step * (value - centre)) / deviation);
}
