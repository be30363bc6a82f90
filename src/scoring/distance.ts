/**
 * Normalising by distance: how far from the lowest value on the way to a mark.
 */
import {hasSpread, mapReported, reportedIn, type Sample, type SampleScores} from "./sample.js";

/** Top of the score range, 100 unless given; whether scores stop there, which they do unless `clamp` is false. */
export interface DistanceOptions {
  readonly scale?: number;
  readonly clamp?: boolean;
}

/**
 * Share of the way from the lowest reported value (0) to a mark (`scale`): a target, or the value of a reference unit.
 *
 * Where the mark is not above the lowest value there is no way to measure: with the clamp everybody has reached it
 * and scores `scale`; without, there is no score.
 *
 * @param sample higher is better, the mark likewise
 * @throws {RangeError} if the mark is not finite
 * @example scoreByMark([1, 2, 4], 3); // [0, 50, 100]
 * Source: Handbook (2008), step 5 (distance to a reference); COINr `n_dist2targ`, `n_dist2ref` (uncapped by default).
 */
export function scoreByMark(sample: Sample, mark: number, options: DistanceOptions = {}): SampleScores {
  return scoreByMarks(sample, () => mark, options);
}

/**
 * The same, each unit on the way to a mark of its own. A unit whose own mark is not above the lowest value has, without
 * the clamp, no score; the answer is null where that is so of all.
 *
 * @param markAt the mark at a place of the sample
 */
export function scoreByMarks(
  sample: Sample,
  markAt: (place: number) => number,
  {scale = 100, clamp = true}: DistanceOptions = {}
): SampleScores {
  const lowest = reportedIn(sample).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const scores = sample.map((value, place) => {
    const mark = markAt(place);
    if (!Number.isFinite(mark)) throw new RangeError(`the mark must be finite, got ${mark}`);
    if (value === null) return null;
    if (!hasSpread([mark, lowest]) || mark < lowest) return clamp ? scale : null;
    const score = value === mark ? scale : (scale * (value - lowest)) / (mark - lowest);
    return clamp ? Math.min(scale, score) : score;
  });
  return lowest !== Number.POSITIVE_INFINITY && scores.every((score) => score === null) ? null : scores;
}

/**
 * One less the distance from the highest value, as a share of the range: 0 for the lowest, `scale` for the highest.
 *
 * @returns null where all reported values are equal: no spread
 * Source: COINr `n_dist2max`.
 */
export function scoreByDistanceToMax(sample: Sample, scale = 100): SampleScores {
  const values = reportedIn(sample);
  if (!hasSpread(values)) return null;
  const lowest = values.reduce((a, b) => Math.min(a, b));
  const highest = values.reduce((a, b) => Math.max(a, b));
  return mapReported(sample, (value) => scale * (1 - (highest - value) / (highest - lowest)));
}

/**
 * A value as a share of the highest one, as 0–`scale`; below 0 where the value is. Only where higher is better: the
 * share of a negated maximum would put the worst unit first.
 *
 * @returns null where the highest value is not above 0: nothing to take a share of
 * Source: COINr `n_fracmax`.
 */
export function scoreByFractionOfMax(sample: Sample, scale = 100): SampleScores {
  const highest = reportedIn(sample).reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (!(highest > 0)) return null;
  return mapReported(sample, (value) => (value === highest ? scale : (scale * value) / highest));
}
