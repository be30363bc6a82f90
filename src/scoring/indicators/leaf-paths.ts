import type {Framework, FrameworkNode, Group, Leaf} from "../framework-model.js";
import type {UnitKind} from "../model.js";
import {isGroup, leavesUnder} from "../tree.js";

/** A node on the way from the index to a leaf, with what it weighs within its parent. */
export interface PathStep {
  readonly node: FrameworkNode;
  /** As the framework has it, and the sum over the siblings that have a leaf of this kind, itself included. */
  readonly weight: number;
  readonly of: number;
}

/** How a leaf enters the index of units of one kind, all its siblings having a score. */
export interface LeafPath {
  readonly kind: UnitKind;
  readonly leaf: Leaf;
  /** From the child of the index down to the leaf. */
  readonly steps: readonly PathStep[];
  /** Product of the steps' shares; the leaves of one kind sum to 1. */
  readonly share: number;
}

/**
 * The ways of all leaves that a kind of unit has, by nominal weights, in tree order.
 *
 * @example leafPaths(framework, "province")[0]; // of `fw-1.1`: policy 1 of 6, then 1 of 4: share 1/24
 */
export function leafPaths(framework: Framework, kind: UnitKind): readonly LeafPath[] {
  return pathsUnder(framework.index, kind, []);
}

function pathsUnder(group: Group, kind: UnitKind, before: readonly PathStep[]): readonly LeafPath[] {
  const children = group.children.filter((node) => concerns(node, kind));
  const of = children.reduce((sum, {weight = 1}) => sum + weight, 0);
  return children.flatMap((node) => {
    const steps = [...before, {node, weight: node.weight ?? 1, of}];
    if (isGroup(node)) return pathsUnder(node, kind, steps);
    return [{kind, leaf: node, steps, share: steps.reduce((share, step) => share * (step.weight / step.of), 1)}];
  });
}

function concerns(node: FrameworkNode, kind: UnitKind): boolean {
  return leavesUnder(node).some(({applies}) => applies === undefined || applies.includes(kind));
}
