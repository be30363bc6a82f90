/**
 * How far a combination can be from the cheapest.
 */
import type {Lever} from "../levers.js";
import type {Certainty} from "../model.js";
import {type OwnCase, scoreAt, type Values} from "../own-case.js";
import {cheapestChoice, needed} from "./branch.js";
import {drawCurve, outerCurve} from "./curve.js";
import {liesBelowTangent, tangentAt} from "./slopes.js";

/** Parts of the problem looked at for a bound; any number gives one. */
const PARTS = 400;
/** Costs this close, relative, are one: the search stops where no number lies between. */
const SAME = 1e-9;

/**
 * Compares a cost with the least that any combination could have: the index lies below its tangent at the combination,
 * so whatever reaches the goal must gain what is missing along the tangent too, and the cheapest way of that is known.
 *
 * @param least index that reaches the goal
 */
export function certify(
  own: OwnCase,
  levers: readonly Lever[],
  values: Values,
  cost: number,
  least: number
): Certainty {
  if (!liesBelowTangent(own, values)) return {kind: "unknown"};
  const {index, slopes, scores} = tangentAt(own, values);
  const curves = levers.map((lever) => outerCurve(drawCurve(own, lever, slopes)));
  const gained = levers
    .flatMap(({leaves, from}) => leaves.map((leaf) => ({leaf, from})))
    .reduce(
      (sum, {leaf, from}) =>
        sum + (slopes.get(leaf.id) ?? 0) * ((scores.get(leaf.id) ?? 0) - scoreAt(own, leaf, from)!),
      0
    );
  const choice = cheapestChoice(curves, needed(least, least - index + gained), PARTS);
  return compareCosts(cost, choice?.lower ?? 0);
}

/** What a cost is worth beside one that nothing undercuts. */
export function compareCosts(cost: number, lower: number): Certainty {
  if (cost - lower <= SAME * cost) return {kind: "exact"};
  return lower > 0 ? {kind: "within", share: cost / lower - 1} : {kind: "unknown"};
}
