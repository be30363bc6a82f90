/**
 * Effective weights under the allowed weights, and the least of a linear function of them.
 *
 * A node's effective weight is its share of the index: the product of shares within the parent. All that are allowed
 * form a polytope, whatever the depth: with a scale t for each group, low · t ≤ weight of a child ≤ high · t, and the
 * children's weights sum to their group's. So a mix of allowed effective weights is one of allowed weights too.
 */
import type {WeightBox} from "./allowed-weights.js";
import type {PoolTable} from "./pool-table.js";
import {weightsOf} from "./score-bounds.js";
import {leastMean} from "./weighted-mean.js";

/** Effective weights by node number, 0 for nodes that do not count, and t: what a group's own weights are times. */
export interface EffectiveWeights {
  readonly share: Float64Array;
  readonly scale: Float64Array;
}

export interface Cone {
  /** The children whose weights sum to that of their group, by node number; none where it is not open. */
  readonly members: readonly (readonly number[])[];
  /** The least Σ coefficient · effective weight, over nodes; that of the top is 1. */
  readonly least: (coefficients: Float64Array) => number;
  /** Effective weights at which it is least. */
  readonly vertex: (coefficients: Float64Array) => EffectiveWeights;
}

/** A group with its members and their lowest and highest weights. */
interface OpenGroup {
  readonly node: number;
  readonly members: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * The effective weights of the nodes that count, in the open groups under a top.
 *
 * @param open by node number: may its children's weights be told apart?
 * @param counted 1 by node number for those that have a weight
 */
export function coneOf(
  {children, nodes}: PoolTable,
  box: WeightBox,
  open: readonly boolean[],
  counted: Uint8Array,
  top = 0
): Cone {
  const members = children.map((own, node) => (open[node] ? own.filter((child) => counted[child] === 1) : []));
  const groups = listGroups(members, box, top);
  const values = new Float64Array(nodes);
  const climb = (coefficients: Float64Array, chosen?: number[][]) => {
    values.set(coefficients);
    groups.forEach((group, k) => {
      const own = group.members.map((child) => values[child]!);
      values[group.node]! += leastMean(own, group.low, group.high, chosen?.[k]);
    });
    return values[top]!;
  };
  return {
    members,
    least: climb,
    vertex: (coefficients) => {
      const chosen: number[][] = groups.map(() => []);
      climb(coefficients, chosen);
      return spread(groups, chosen, nodes, top);
    }
  };
}

/** The open groups from a top down, the deepest first. */
function listGroups(members: Cone["members"], {low, high}: WeightBox, top: number): readonly OpenGroup[] {
  const own = members[top]!;
  if (own.length === 0) return [];
  const deeper = own.flatMap((child) => listGroups(members, {low, high}, child));
  return [...deeper, {node: top, members: own, low: weightsOf(own, low), high: weightsOf(own, high)}];
}

/** From weights within the parents to effective ones. */
function spread(
  groups: readonly OpenGroup[],
  chosen: readonly number[][],
  nodes: number,
  top: number
): EffectiveWeights {
  const [share, scale] = [new Float64Array(nodes), new Float64Array(nodes)];
  share[top] = 1;
  for (let k = groups.length - 1; k >= 0; k--) {
    const {node, members} = groups[k]!;
    const total = chosen[k]!.reduce((sum, weight) => sum + weight, 0);
    scale[node] = share[node]! / total;
    members.forEach((child, i) => {
      share[child] = scale[node]! * chosen[k]![i]!;
    });
  }
  return {share, scale};
}

/** Σ coefficient · effective weight. */
export function applyWeights(coefficients: Float64Array, {share}: EffectiveWeights): number {
  let sum = 0;
  for (let node = 0; node < share.length; node++) sum += coefficients[node]! * share[node]!;
  return sum;
}

/** A mix of effective weights; the parts sum to 1. */
export function mixWeights(all: readonly EffectiveWeights[], parts: readonly number[]): EffectiveWeights {
  const blend = (arrays: readonly Float64Array[]) =>
    arrays[0]!.map((_, node) => arrays.reduce((sum, array, k) => sum + parts[k]! * array[node]!, 0));
  return {share: blend(all.map(({share}) => share)), scale: blend(all.map(({scale}) => scale))};
}

/** Weights within the parents that have these effective weights; nodes they say nothing of keep those of `others`. */
export function weightsBehind({share, scale}: EffectiveWeights, {tree}: PoolTable, others: Float64Array): Float64Array {
  return others.map((other, node) => {
    const own = node === 0 ? 0 : scale[tree.parents[node]!]!;
    return own > 0 && share[node]! > 0 ? share[node]! / own : other;
  });
}
