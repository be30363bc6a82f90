/**
 * From drawn weights to the index of every unit: the inner loop of a robustness run.
 */

import type {AggregateMethod} from "../framework-model.js";
import type {FlatTree} from "./flat-tree.js";
import {makeWorkspace, replicate} from "./replicate.js";
import type {ScoreGrid} from "./score-grid.js";

/** The aggregation drawn; null leaves each node its own. `index`: it is of the index alone; `groups`: of every group. */
export interface DrawnAggregate {
  readonly method: AggregateMethod | null;
  readonly at: "index" | "groups";
}

/**
 * Evaluates `runs` runs at once.
 *
 * @param weights drawn weights of all nodes, `run · nodes + node`; that of the index is not looked at
 * @param out gets the index of every unit, `run · units + unit`
 */
export type Evaluate = (weights: Float64Array, runs: number, out: Float64Array) => void;

/**
 * Prepares a grid of leaf scores for many draws of weights.
 *
 * @throws {RangeError} later, when an index is not finite
 */
export function prepareEvaluate(tree: FlatTree, grid: ScoreGrid, drawn: DrawnAggregate): Evaluate {
  const nodes = tree.parents.length;
  const work = makeWorkspace(nodes, grid.units);
  return (weights, runs, out) => {
    for (let run = 0; run < runs; run++) {
      work.weights.set(weights.subarray(run * nodes, (run + 1) * nodes));
      replicate(tree, grid, drawn.method, work);
      out.set(work.index, run * grid.units);
    }
  };
}
