/**
 * What every node counts for in the index of one kind of unit, by nominal weights.
 */
import type {Basis, Framework} from "./framework-model.js";
import {withoutLeaves} from "./prune.js";
import {effectiveWeights} from "./statistics/effective-weights.js";
import {leavesUnder} from "./tree.js";

/**
 * Share of the index, 0–1, by node, of those that the kind has; its leaves sum to 1. What does not apply to the kind is
 * left out, its weight being its siblings'.
 *
 * @returns empty for a kind to which no leaf applies
 */
export function indexShares(framework: Framework, kind: string): ReadonlyMap<string, number> {
  const other = ({applies}: {readonly applies?: readonly string[]}) => applies !== undefined && !applies.includes(kind);
  if (leavesUnder(framework.index).every(other)) return new Map();
  return new Map(effectiveWeights(withoutLeaves(framework, other)).map(({node, effective}) => [node, effective]));
}

/** Share of the index that rests on one basis, 0–1. */
export interface BasisShare {
  readonly basis: Basis;
  readonly share: number;
  readonly leaves: number;
}

const BASES: readonly Basis[] = ["in-force", "draft", "peers", "own"];

/** On what the leaves of a kind rest; bases with no leaf are left out. A leaf that names none rests on our own choice. */
export function basisShares(framework: Framework, shares: ReadonlyMap<string, number>): readonly BasisShare[] {
  const leaves = leavesUnder(framework.index).filter(({id}) => shares.has(id));
  return BASES.flatMap((basis) => {
    const own = leaves.filter((leaf) => (leaf.basis ?? "own") === basis);
    return own.length === 0
      ? []
      : [{basis, share: own.reduce((sum, {id}) => sum + shares.get(id)!, 0), leaves: own.length}];
  });
}
