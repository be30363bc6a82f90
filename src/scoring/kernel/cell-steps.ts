/**
 * The two aggregations without a fast way: the engine's own functions, for every run.
 */
import {copelandScores} from "../copeland.js";
import {powerMean} from "../power-mean.js";
import type {FlatTree} from "./flat-tree.js";
import {childrenOf, type Step} from "./plan.js";
import type {RunStep} from "./product-step.js";
import {readChildOf} from "./read-child.js";
import type {ScoreGrid} from "./score-grid.js";

/**
 * Prepares a power mean.
 *
 * @throws {RangeError} when run, naming the node, if it meets a negative score
 */
export function preparePower(tree: FlatTree, grid: ScoreGrid, {node}: Step): RunStep {
  const nodes = tree.parents.length;
  const children = childrenOf(tree)[node]!;
  const read = readChildOf(tree, grid);
  return (block) => {
    const {weights, width} = block;
    for (let row = 0; row < grid.rows; row++) {
      if (grid.present[row * nodes + node] === 0) continue;
      for (let run = 0; run < block.runs; run++) {
        const present = children
          .map((child) => ({score: read(block, row, child, run), weight: weights[child * width + run]!}))
          .filter(({score}) => !Number.isNaN(score));
        const some = present.some(({weight}) => weight > 0);
        block.scores[node]![row * width + run] = some ? powerOf(tree, node, present) : Number.NaN;
      }
    }
  };
}

function powerOf(
  tree: FlatTree,
  node: number,
  present: readonly {readonly score: number; readonly weight: number}[]
): number {
  const [scores, weights] = [present.map(({score}) => score), present.map(({weight}) => weight)];
  try {
    return powerMean(scores, weights, tree.powers[node]!);
  } catch (error) {
    throw new RangeError(`${tree.ids[node]}: ${(error as Error).message}`);
  }
}

/** Prepares a Copeland group: all rows of a pool are compared pair by pair, anew in every run. */
export function prepareCopeland(tree: FlatTree, grid: ScoreGrid, {node}: Step): RunStep {
  const nodes = tree.parents.length;
  const children = childrenOf(tree)[node]!;
  const read = readChildOf(tree, grid);
  return (block) => {
    const {weights, width} = block;
    for (let run = 0; run < block.runs; run++) {
      const own = children.map((child) => weights[child * width + run]!);
      for (const pool of grid.pools) {
        const rows = Array.from(pool, (row) =>
          children.map((child) => {
            const score = grid.present[row * nodes + node] === 1 ? read(block, row, child, run) : Number.NaN;
            return Number.isNaN(score) ? null : score;
          })
        );
        copelandScores(rows, own).forEach((score, k) => {
          block.scores[node]![pool[k]! * width + run] = score ?? Number.NaN;
        });
      }
    }
  };
}
