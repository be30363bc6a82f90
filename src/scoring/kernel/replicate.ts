/**
 * One draw of a robustness run: the index of every unit under drawn weights, one aggregation and one missing rule.
 */

import type {AggregateMethod} from "../framework-model.js";
import type {FlatTree} from "./flat-tree.js";
import type {ScoreGrid} from "./score-grid.js";

/** Memory that a replication writes over: one sum and one weight per node, and the index of each unit. */
export interface Workspace {
  readonly weights: Float64Array;
  readonly sums: Float64Array;
  readonly shares: Float64Array;
  readonly index: Float64Array;
}

export function makeWorkspace(nodes: number, units: number): Workspace {
  return {
    weights: new Float64Array(nodes),
    sums: new Float64Array(nodes),
    shares: new Float64Array(nodes),
    index: new Float64Array(units)
  };
}

/**
 * Aggregates every unit into `work.index` with the weights in `work.weights`. The aggregation drawn is that of the
 * index alone; groups keep their own, and so does the index where `drawn` is null.
 *
 * @throws {RangeError} if an index is not finite: it could not be ranked
 */
export function replicate(tree: FlatTree, grid: ScoreGrid, drawn: AggregateMethod | null, work: Workspace): void {
  const nodes = tree.parents.length;
  const methods = tree.methods.map((own, node) => (node === 0 && own !== null ? (drawn ?? own) : own));
  for (let unit = 0; unit < grid.units; unit++) {
    work.sums.fill(0);
    work.shares.fill(0);
    for (let node = nodes - 1; node >= 0; node--) {
      const cell = unit * nodes + node;
      if (grid.present[cell] === 0) continue;
      const method = methods[node]!;
      const score =
        method === null ? grid.values[cell]! : undo(method, tree.powers[node]!, work.sums[node]!, work.shares[node]!);
      const parent = tree.parents[node]!;
      if (node === 0) work.index[unit] = assertFinite(score);
      else addToParent(parent, methods[parent]!, tree.powers[parent]!, score, work.weights[node]!, work);
    }
  }
}

function addToParent(
  parent: number,
  method: AggregateMethod,
  power: number,
  score: number,
  weight: number,
  work: Workspace
): void {
  if (weight === 0) return;
  work.sums[parent]! += weight * raise(method, power, score);
  work.shares[parent]! += weight;
}

function raise(method: AggregateMethod, power: number, score: number): number {
  if (method === "geometric") return Math.log(score);
  if (method === "power") return score ** power;
  return method === "harmonic" ? 1 / score : score;
}

function assertFinite(score: number): number {
  if (!Number.isFinite(score)) throw new RangeError(`an index drawn is not finite: ${score}`);
  return score;
}

function undo(method: AggregateMethod, power: number, sum: number, share: number): number {
  if (method === "geometric") return Math.exp(sum / share);
  if (method === "power") return (sum / share) ** (1 / power);
  return method === "harmonic" ? share / sum : sum / share;
}
