import {assertFramework} from "../check/check-framework.js";
import type {Framework, FrameworkNode} from "../framework-model.js";
import {isGroup} from "../tree.js";

/** What a node counts for by its nominal weight. */
export interface EffectiveWeight {
  readonly node: string;
  /** 0 is the index. */
  readonly level: number;
  /** Share within the parent: siblings sum to 1. */
  readonly share: number;
  /** Share in the index: the product of the shares down to the node; the nodes of a cut through the tree sum to 1. */
  readonly effective: number;
}

/**
 * The nominal weight of every node, within its parent and within the index, in tree order. What a node really does to
 * the index is another thing: see `measureImportance`.
 *
 * @throws {RangeError} naming what is wrong with the framework (weights that are all 0, for one)
 * @example effectiveWeights(hdi)[2]; // {node: "education", level: 1, share: 1/3, effective: 1/3}
 * Source: COINr `get_eff_weights`.
 */
export function effectiveWeights(framework: Framework): readonly EffectiveWeight[] {
  assertFramework(framework);
  return weigh(framework.index, 0, 1, 1);
}

function weigh(node: FrameworkNode, level: number, share: number, effective: number): readonly EffectiveWeight[] {
  const own = {node: node.id, level, share, effective};
  if (!isGroup(node)) return [own];
  const total = node.children.reduce((sum, {weight}) => sum + weight!, 0);
  return [
    own,
    ...node.children.flatMap((child) => {
      const part = child.weight! / total;
      return weigh(child, level + 1, part, effective * part);
    })
  ];
}
