/**
 * From raw values to scores: one leaf, all the units it is compared over.
 */

import type {Leaf, Normalise, NormaliseMethod} from "./framework-model.js";
import {scoreByGoalposts} from "./goalposts.js";
import {scoreByMinmax} from "./minmax.js";
import {mapReported, type Sample, type SampleScores} from "./sample.js";
import {scoreByBorda, scoreByPercentile, scoreByRank} from "./sample-ranks.js";
import {transformValue} from "./transform.js";
import {scoreByZscore} from "./zscore.js";

type Normaliser = (sample: Sample, options: Normalise) => SampleScores;

const NORMALISERS: Partial<Record<NormaliseMethod, Normaliser>> = {
  minmax: (sample, {range, scale = 100}) => scoreByMinmax(sample, range ?? [0, scale]),
  zscore: scoreByZscore,
  rank: scoreByRank,
  borda: scoreByBorda,
  percentile: (sample, {scale}) => scoreByPercentile(sample, scale),
  none: (sample) => sample
};

/** Methods that compare units with each other, so that a score depends on who else reported. */
export const SAMPLE_METHODS: readonly NormaliseMethod[] = ["minmax", "zscore", "rank", "borda", "percentile"];

/** The methods of the schema that the engine does today. */
export const AVAILABLE_NORMALISERS: readonly NormaliseMethod[] = [
  "goalposts",
  ...(Object.keys(NORMALISERS) as NormaliseMethod[])
];

/**
 * Scores a leaf's values, after denominators and before any aggregation. The leaf's transform is applied to values
 * and goalposts alike; `direction: "lower"` turns the sign for the methods that compare units (goalposts carry
 * their direction themselves).
 *
 * @param sample raw values of the peers in a fixed order; null where not reported
 * @returns scores in the same order; null as a whole where the sample has no spread (see `SampleScores`)
 * @throws {RangeError} if the method is not available, or a value is out of the transform's domain
 */
export function normaliseLeaf(leaf: Leaf, sample: Sample): SampleScores {
  const {method} = leaf.normalise;
  const values = sample.map((value) => (value === null ? null : transformValue(leaf, value)));
  if (method === "goalposts") return scoreAllByGoalposts(leaf, values);
  const normaliser = NORMALISERS[method];
  if (!normaliser) throw new RangeError(`${leaf.id}: method ${method} is not available yet`);
  if (leaf.direction !== "lower") return normaliser(values, leaf.normalise);
  return normaliser(
    values.map((value) => (value === null ? null : -value)),
    leaf.normalise
  );
}

function scoreAllByGoalposts(leaf: Leaf, values: Sample): SampleScores {
  const {worst, best} = leaf.normalise;
  if (worst === undefined || best === undefined) throw new RangeError(`${leaf.id}: goalposts need worst and best`);
  const posts = {worst: transformValue(leaf, worst), best: transformValue(leaf, best)};
  return mapReported(values, (value) => scoreByGoalposts(value, posts, leaf.normalise)!);
}
