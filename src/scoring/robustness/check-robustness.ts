/**
 * What must hold of a framework's robustness section before anything is drawn. `score` does not need it.
 */

import type {Framework, Robustness} from "../framework-model.js";
import {AVAILABLE_MEANS} from "../means.js";
import {assertFloor} from "../score.js";
import {isGroup, leavesUnder, walk} from "../tree.js";

/**
 * The robustness section, once it is sound.
 *
 * @throws {RangeError} naming the place, if there is none, the weights may change by 100 % or more, or it asks for a
 * draw that is not available yet, or a group compares all units at once (copeland)
 */
export function checkRobustness(framework: Framework): Robustness {
  const {robustness} = framework;
  if (!robustness) throw new RangeError(`framework ${framework.id}: no robustness section says what may change`);
  const {weights, normalise, aggregate, missing} = robustness;
  const refuse = (path: string, message: string) => {
    throw new RangeError(`framework ${framework.id} /robustness/${path}: ${message}`);
  };
  const crossing = walk(framework).find(({node}) => isGroup(node) && node.aggregate === "copeland");
  if (crossing)
    refuse("weights", `rank intervals of an index with copeland (${crossing.node.id}) are not available yet`);
  const share = shareOf(weights);
  if (!(share >= 0 && share < 1)) refuse("weights", `must be from 0 to below 1, got ${share}`);
  const own = new Set(leavesUnder(framework.index).map((leaf) => leaf.normalise.method));
  if (normalise?.some((method) => typeof method !== "string" || own.size !== 1 || !own.has(method))) {
    refuse("normalise", "drawing the normalisation is not available yet");
  }
  aggregate?.forEach((method, i) => {
    if (!AVAILABLE_MEANS.includes(method)) refuse(`aggregate/${i}`, `method ${method} is not available yet`);
  });
  if (missing?.includes("zero")) assertFloor(framework);
  return robustness;
}

/** The share by which a weight may change; NaN where weights are drawn otherwise. */
export function shareOf(weights: Robustness["weights"]): number {
  if (typeof weights === "number") return weights;
  return weights.draw === "within" ? weights.share : Number.NaN;
}
