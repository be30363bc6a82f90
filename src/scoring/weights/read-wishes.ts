import type {Framework, Group} from "../framework-model.js";
import type {WeightSet} from "../robustness/model.js";
import {isGroup, walk} from "../tree.js";
import {nominalShares, toShares} from "./shares.js";

/** What is wished of one group: shares of importance of its children, which sum to 1. */
export interface Wish {
  readonly group: Group;
  readonly level: number;
  readonly wish: readonly number[];
}

/**
 * The wishes of the groups of more than one child, in tree order; a group without any is wished its nominal weights.
 *
 * @throws {RangeError} naming a wish that is not a number of 0 or more, a node that is not below the index, the group
 * of which only some children have a wish, or whose wishes are all 0
 */
export function readWishes(framework: Framework, wished: WeightSet): readonly Wish[] {
  const places = walk(framework);
  const known = new Set(places.slice(1).map(({node}) => node.id));
  for (const [id, wish] of Object.entries(wished)) {
    if (!known.has(id)) throw new RangeError(`${id}: no such node below the index of ${framework.id}`);
    if (!(Number.isFinite(wish) && wish >= 0)) {
      throw new RangeError(`${id}: the wished importance must be 0 or more, got ${wish}`);
    }
  }
  return places.flatMap(({node, level}): readonly Wish[] => {
    if (!isGroup(node) || node.children.length < 2) return [];
    return [{group: node, level, wish: wishOf(node, wished)}];
  });
}

function wishOf(group: Group, wished: WeightSet): readonly number[] {
  const own = group.children.map(({id}) => wished[id]);
  if (own.every((wish) => wish === undefined)) return nominalShares(group);
  const blank = group.children.find((_, i) => own[i] === undefined);
  if (blank) throw new RangeError(`${group.id}: ${blank.id} has no wished importance, but others of the group have`);
  if (own.every((wish) => wish === 0)) throw new RangeError(`${group.id}: the wished importance is 0 throughout`);
  return toShares(own as readonly number[]);
}
