import type {Block} from "./block.js";
import type {FlatTree} from "./flat-tree.js";
import {childrenOf} from "./plan.js";

/** The leaves under a node that count for a unit, and a function that works out what each weighs in every run. */
export interface EffectiveWeights {
  /** Leaf numbers, in tree order: the terms of the sum. */
  readonly leaves: readonly number[];
  /** Writes the weights of a block's runs: by `term · width + run`, summing to 1; NaN where all are 0. */
  readonly fill: (block: Block, out: Float64Array) => void;
}

/**
 * Prepares the weights of leaves in a subtree of arithmetic means, given who is present: a leaf's own share of its group,
 * times its group's share of the group above, and so on up. A group whose present children all weigh 0 has no score and
 * leaves its weight to its siblings.
 *
 * @param top number of the subtree's highest node
 * @param isPresent whether a node of the subtree takes part
 */
export function prepareEffective(
  tree: FlatTree,
  top: number,
  isPresent: (node: number) => boolean,
  width: number
): EffectiveWeights {
  const nodes = presentUnder(tree, top, isPresent);
  const isLeaf = (node: number) => tree.methods[node] === null;
  const leaves = nodes.filter(isLeaf);
  const [group, term] = [places(nodes.filter((node) => !isLeaf(node))), places(leaves)];
  const below = nodes.slice(1).map((node) => ({
    from: node * width,
    above: group.get(tree.parents[node]!)! * width,
    group: isLeaf(node) ? null : group.get(node)! * width,
    term: isLeaf(node) ? term.get(node)! * width : null
  }));
  const upwards = below.toReversed();
  const [shares, factors] = [new Float64Array(group.size * width), new Float64Array(group.size * width)];
  const fill = ({weights, runs}: Block, out: Float64Array): void => {
    shares.fill(0);
    for (const {from, above, group} of upwards) {
      if (group === null) addWeights(weights, from, shares, above, runs);
      else addWeighted(weights, from, shares, group, above, runs);
    }
    for (let run = 0; run < runs; run++) factors[run] = 1 / shares[run]!;
    for (const {from, above, group, term} of below) {
      if (term !== null) multiply(factors, above, weights, from, out, term, runs);
      else passOn(factors, above, weights, from, shares, group!, runs);
    }
    refuseWeightless(shares, out, leaves.length, width, runs);
  };
  return {leaves, fill};
}

/** The nodes from `top` down that take part, parents before children. */
function presentUnder(tree: FlatTree, top: number, isPresent: (node: number) => boolean): readonly number[] {
  const children = childrenOf(tree);
  const list = (node: number): readonly number[] => [node, ...children[node]!.filter(isPresent).flatMap(list)];
  return list(top);
}

/** A run in which all leaves weigh 0 gives no score. */
function refuseWeightless(shares: Float64Array, out: Float64Array, terms: number, width: number, runs: number): void {
  for (let run = 0; run < runs; run++) {
    if (shares[run] === 0) for (let term = 0; term < terms; term++) out[term * width + run] = Number.NaN;
  }
}

function places(nodes: readonly number[]): ReadonlyMap<number, number> {
  return new Map(nodes.map((node, i) => [node, i]));
}

function addWeights(weights: Float64Array, from: number, sums: Float64Array, to: number, runs: number): void {
  for (let run = 0; run < runs; run++) sums[to + run]! += weights[from + run]!;
}

/** Adds a group's weight where it has a score: where its own children weigh something. */
function addWeighted(
  weights: Float64Array,
  from: number,
  shares: Float64Array,
  own: number,
  to: number,
  runs: number
): void {
  for (let run = 0; run < runs; run++) if (shares[own + run]! > 0) shares[to + run]! += weights[from + run]!;
}

function multiply(
  factors: Float64Array,
  above: number,
  weights: Float64Array,
  from: number,
  out: Float64Array,
  to: number,
  runs: number
): void {
  for (let run = 0; run < runs; run++) out[to + run] = factors[above + run]! * weights[from + run]!;
}

function passOn(
  factors: Float64Array,
  above: number,
  weights: Float64Array,
  from: number,
  shares: Float64Array,
  own: number,
  runs: number
): void {
  for (let run = 0; run < runs; run++) {
    const share = shares[own + run]!;
    factors[own + run] = share > 0 ? (factors[above + run]! * weights[from + run]!) / share : 0;
  }
}
