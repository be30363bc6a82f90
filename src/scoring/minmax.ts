import {hasSpread, mapReported, reportedIn, type Sample, type SampleScores} from "./sample.js";

/**
 * Min–max: the lowest reported value scores `range[0]`, the highest `range[1]`, the others in between. Only where no
 * target sets a goalpost: one late report moves everybody's score.
 *
 * @param sample higher is better (turn the sign of the values where lower is better)
 * @param range lowest and highest score, [0, 100] unless given
 * @returns null where all reported values are equal: no spread
 * @example scoreByMinmax([10, null, 20, 15]); // [0, null, 100, 50]
 * Source: Handbook (2008), step 5; COINr `n_minmax`.
 */
export function scoreByMinmax(sample: Sample, range: readonly [number, number] = [0, 100]): SampleScores {
  const values = reportedIn(sample);
  if (!hasSpread(values)) return null;
  const lowest = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const highest = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const [bottom, top] = range;
  return mapReported(sample, (value) =>
    value === highest ? top : bottom + ((value - lowest) * (top - bottom)) / (highest - lowest)
  );
}
