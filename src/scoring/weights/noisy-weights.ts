import {assertFramework} from "../check/check-framework.js";
import type {Framework} from "../framework-model.js";
import {compareIds} from "../order.js";
import type {Random} from "../random.js";
import type {WeightSet} from "../robustness/model.js";
import {walk} from "../tree.js";

/**
 * Weights with noise: each times 1 + share · (2u − 1), u uniform on [0, 1). They are not brought to sum 1 (the means do
 * that). Numbers are drawn in the order of node ids, so that the order of the framework's file changes nothing.
 *
 * @param share 0.25 is ±25 %; from 0 to 1, so that no weight falls below 0
 * @param random `seedRandom(seed)`
 * @throws {RangeError} if the share is not from 0 to 1, or naming what is wrong with the framework
 * @example noisyWeights(hdi, 0.25, seedRandom(1)); // {education: 0.93…, eys: 1.14…, …}
 * Source: COINr `get_noisy_weights`.
 */
export function noisyWeights(framework: Framework, share: number, random: Random): WeightSet {
  assertFramework(framework);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`the noise must be a share from 0 to 1, got ${share}`);
  const below = walk(framework)
    .slice(1)
    .map(({node}) => node)
    .sort((a, b) => compareIds(a.id, b.id));
  return Object.fromEntries(below.map(({id, weight}) => [id, weight! * (1 + share * (2 * random() - 1))]));
}
