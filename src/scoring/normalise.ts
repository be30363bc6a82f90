/**
 * From raw values to scores: one leaf, all the units it is compared over.
 */

import {scoreByDistanceToMax, scoreByFractionOfMax, scoreByMark, scoreByMarks} from "./distance.js";
import type {Leaf, Normalise, NormaliseMethod} from "./framework-model.js";
import {scoreByGoalposts} from "./goalposts.js";
import {marksFor, type SampleUnit} from "./marks.js";
import {scoreByMinmax} from "./minmax.js";
import type {Sample, SampleScores} from "./sample.js";
import {scoreByBorda, scoreByPercentile, scoreByRank} from "./sample-ranks.js";
import {transformValue} from "./transform.js";
import {scoreByZscore} from "./zscore.js";

type Normaliser = (sample: Sample, options: Normalise) => SampleScores;

const NORMALISERS: Partial<Record<NormaliseMethod, Normaliser>> = {
  minmax: (sample, {range, scale = 100}) => scoreByMinmax(sample, range ?? [0, scale]),
  zscore: scoreByZscore,
  rank: (sample, {ties}) => scoreByRank(sample, ties),
  borda: scoreByBorda,
  percentile: (sample, {scale}) => scoreByPercentile(sample, scale),
  "distance-to-max": (sample, {scale}) => scoreByDistanceToMax(sample, scale),
  "fraction-of-max": (sample, {scale}) => scoreByFractionOfMax(sample, scale),
  none: (sample) => sample
};

/** Methods that compare units with each other, so that a score depends on who else reported. */
export const SAMPLE_METHODS: readonly NormaliseMethod[] = [
  "minmax",
  "zscore",
  "rank",
  "borda",
  "percentile",
  "distance-to-target",
  "distance-to-reference",
  "distance-to-max",
  "fraction-of-max"
];

/** The methods of the schema that the engine does today. */
export const AVAILABLE_NORMALISERS: readonly NormaliseMethod[] = [
  "goalposts",
  "distance-to-target",
  "distance-to-reference",
  ...(Object.keys(NORMALISERS) as NormaliseMethod[])
];

/**
 * Scores a leaf's values, after denominators and before any aggregation. The leaf's transform is applied to values,
 * goalposts and targets alike; `direction: "lower"` turns the sign for the methods that compare units (goalposts carry
 * their direction themselves).
 *
 * @param sample raw values of the peers in a fixed order; null where not reported
 * @param units whose they are, in that order: only `distance-to-reference` and marks that differ by unit need them
 * @returns scores in the same order; null as a whole where the method can't tell the units apart, and null for a unit
 * that its own mark can't be measured by (see `SampleScores` and `whyNoScores`)
 * @throws {RangeError} if the method is not available, a value is out of the transform's domain, or the reference
 * unit is there more than once
 */
export function normaliseLeaf(leaf: Leaf, sample: Sample, units?: readonly SampleUnit[]): SampleScores {
  const {method} = leaf.normalise;
  const values = sample.map((value) => (value === null ? null : transformValue(leaf, value)));
  if (method === "goalposts") return scoreAllByGoalposts(leaf, values, units);
  const sign = leaf.direction === "lower" ? -1 : 1;
  const turned = sign === 1 ? values : values.map((value) => (value === null ? null : -value));
  if (method === "distance-to-target") return scoreByTarget(leaf, turned, sign, units);
  if (method === "distance-to-reference") return scoreByReference(leaf, turned, units);
  const normaliser = NORMALISERS[method];
  if (!normaliser) throw new RangeError(`${leaf.id}: method ${method} is not available yet`);
  return normaliser(turned, leaf.normalise);
}

/** Why the method gave no scores to a sample with values, in words. */
export function whyNoScores({normalise}: Leaf): string {
  const {method, reference} = normalise;
  if (method === "distance-to-target") return "the target is no better than the lowest value";
  if (method === "distance-to-reference") return `${reference} has no value better than the lowest`;
  if (method === "fraction-of-max") return "the highest value is not above 0";
  return "all values reported are equal";
}

function scoreByTarget(
  leaf: Leaf,
  values: Sample,
  sign: 1 | -1,
  units: readonly SampleUnit[] | undefined
): SampleScores {
  const markAt = (place: number) => {
    const {target} = marksFor(leaf, units?.[place]);
    if (target === undefined) throw new RangeError(`${leaf.id}: distance-to-target needs a target`);
    return sign * transformValue(leaf, target);
  };
  return scoreByMarks(values, markAt, leaf.normalise);
}

function scoreByReference(leaf: Leaf, values: Sample, units: readonly SampleUnit[] | undefined): SampleScores {
  const {reference} = leaf.normalise;
  if (reference === undefined || units === undefined) {
    throw new RangeError(`${leaf.id}: distance-to-reference needs a reference and the ids of the units`);
  }
  const place = units.findIndex(({unit}) => unit === reference);
  if (place !== units.findLastIndex(({unit}) => unit === reference)) {
    throw new RangeError(`${leaf.id}: ${reference} has several values: score the periods apart, or one alone`);
  }
  const mark = values[place] ?? null;
  return mark === null ? null : scoreByMark(values, mark, leaf.normalise);
}

function scoreAllByGoalposts(leaf: Leaf, values: Sample, units: readonly SampleUnit[] | undefined): SampleScores {
  return values.map((value, place) => {
    const {worst, best} = marksFor(leaf, units?.[place]);
    if (worst === undefined || best === undefined) throw new RangeError(`${leaf.id}: goalposts need worst and best`);
    const posts = {worst: transformValue(leaf, worst), best: transformValue(leaf, best)};
    return scoreByGoalposts(value, posts, leaf.normalise);
  });
}
