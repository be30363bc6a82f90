/**
 * Which changes of one unit leave all others' scores as they are.
 */
import type {Leaf, NormaliseMethod} from "../framework-model.js";
import {hasSpread} from "../sample.js";
import {leavesUnder, walk} from "../tree.js";
import {type OwnCase, overDenominator, valuesOfPeers} from "./own-case.js";

/** Methods that look at the lowest and the highest value alone. */
const BY_ENDS: readonly NormaliseMethod[] = ["minmax", "distance-to-max", "distance-to-target", "fraction-of-max"];

/**
 * Does a leaf's value of this unit move no other unit's score, as long as it stays between these two raw values?
 * So it is with goalposts, and with methods that measure by the lowest and highest value where others hold both; not
 * where gaps are filled from peers, outliers treated, units screened, or groups compared pair by pair.
 *
 * @param span raw values in either order, within which the unit's value is now, if it has one
 */
export function movesNobody(own: OwnCase, leaf: Leaf, span: readonly [number, number]): boolean {
  const {framework, leaves, number} = own;
  const {method} = leaf.normalise;
  if (framework.screen !== undefined || looksAcross(own) || leaf.treat !== undefined) return false;
  if (method === "goalposts" || method === "none") return true;
  if (!BY_ENDS.includes(method)) return false;
  const others = valuesOfPeers(own, leaf);
  const [lowest, highest] = [Math.min(...others), Math.max(...others)];
  const {member} = leaves.cases[number]!;
  const within = (value: number) => value >= lowest && value <= highest;
  return hasSpread(others) && span.every((value) => within(overDenominator(leaf, member, value)!));
}

function looksAcross({framework}: OwnCase): boolean {
  const fills = leavesUnder(framework.index).some(({impute}) => impute !== undefined);
  return fills || walk(framework).some(({node}) => "children" in node && node.aggregate === "copeland");
}
