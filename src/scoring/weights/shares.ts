/**
 * Weights as shares within the parent, group by group.
 */
import {assertFramework} from "../check/check-framework.js";
import type {Framework, Group} from "../framework-model.js";
import type {WeightSet} from "../robustness/model.js";
import {isGroup, walk} from "../tree.js";

/** The groups of a framework, in tree order. */
export function groupsIn(framework: Framework): readonly Group[] {
  return walk(framework)
    .map(({node}) => node)
    .filter(isGroup);
}

/** Numbers of 0 or more brought to sum 1. */
export function toShares(numbers: readonly number[]): readonly number[] {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return numbers.map((number) => number / total);
}

/** The nominal shares of a group's children, in their order. */
export function nominalShares({children}: Group): readonly number[] {
  return toShares(children.map(({weight}) => weight!));
}

/** One set out of shares by group; a group without shares of its own keeps its nominal ones. */
export function collectShares(framework: Framework, sharesOf: (group: Group) => readonly number[] | null): WeightSet {
  assertFramework(framework);
  return Object.fromEntries(
    groupsIn(framework).flatMap((group) => {
      const shares = sharesOf(group) ?? nominalShares(group);
      return group.children.map(({id}, i) => [id, shares[i]!] as const);
    })
  );
}

/**
 * The weights of the framework as shares within the parent.
 *
 * @throws {RangeError} naming what is wrong with the framework
 * @example nominalWeights(hdi); // {health: 1/3, education: 1/3, eys: 1/2, mys: 1/2, income: 1/3}
 */
export function nominalWeights(framework: Framework): WeightSet {
  return collectShares(framework, nominalShares);
}

/**
 * Every child of a group weighs the same. Below the index that does not make every indicator count the same: one of a
 * small group weighs more.
 *
 * @throws {RangeError} naming what is wrong with the framework
 */
export function equalWeights(framework: Framework): WeightSet {
  return collectShares(framework, ({children}) => children.map(() => 1 / children.length));
}
