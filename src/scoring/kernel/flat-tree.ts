/**
 * The tree as arrays, for loops that run a thousand times. Node numbers are places in tree order: a parent comes
 * before its children, so going down from the last number meets every child before its parent.
 */
import type {AggregateMethod, Framework} from "../framework-model.js";
import {compareIds} from "../order.js";
import {isGroup, walk} from "../tree.js";

export interface FlatTree {
  readonly ids: readonly string[];
  /** Number of the parent; −1 for the index. */
  readonly parents: Int32Array;
  /** Nominal weights; 1 for the index. */
  readonly weights: Float64Array;
  /** The node's own aggregation; null for a leaf. */
  readonly methods: readonly (AggregateMethod | null)[];
  /** Exponents of the nodes with a power mean; 1 for all others. */
  readonly powers: Float64Array;
  /** Every minimum-child rule: numbers of the group and of the child. */
  readonly minimums: readonly FlatMinimum[];
  /** All nodes but the index, by id: weights are drawn in this order, whatever the order in the file. */
  readonly drawOrder: readonly number[];
}

/** A `Minimum` by node numbers. */
export interface FlatMinimum {
  readonly group: number;
  readonly child: number;
  readonly least: number;
  readonly cap: number;
}

/** Flattens the tree of a checked framework. */
export function flattenTree(framework: Framework): FlatTree {
  const places = walk(framework);
  const ids = places.map(({node}) => node.id);
  const drawOrder = ids.map((_, i) => i).slice(1);
  return {
    ids,
    parents: Int32Array.from(places, ({parent}) => (parent === null ? -1 : ids.indexOf(parent.id))),
    weights: Float64Array.from(places, ({node, parent}) => (parent === null ? 1 : node.weight!)),
    methods: places.map(({node}) => (isGroup(node) ? node.aggregate : null)),
    powers: Float64Array.from(places, ({node}) => (isGroup(node) && node.aggregate === "power" ? node.power! : 1)),
    minimums: places.flatMap(({node}, group) =>
      isGroup(node)
        ? (node.minimums ?? []).map(({child, least, cap}) => ({group, child: ids.indexOf(child), least, cap}))
        : []
    ),
    drawOrder: drawOrder.sort((a, b) => compareIds(ids[a]!, ids[b]!))
  };
}
