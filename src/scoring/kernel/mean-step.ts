import type {AggregateMethod} from "../framework-model.js";
import type {Block} from "./block.js";
import type {FlatTree} from "./flat-tree.js";
import {childrenOf, type Step} from "./plan.js";
import type {RunStep} from "./product-step.js";
import {type ReadChild, readChildOf} from "./read-child.js";
import type {ScoreGrid} from "./score-grid.js";

/**
 * Prepares a mean of children that are worked out before it, run by run: arithmetic, geometric or harmonic.
 *
 * @throws {RangeError} when run, naming the node, if a geometric or harmonic mean meets a negative score
 */
export function prepareMean(tree: FlatTree, grid: ScoreGrid, {node, method}: Step, width: number): RunStep {
  const nodes = tree.parents.length;
  const children = childrenOf(tree)[node]!;
  const read = readChildOf(tree, grid);
  const [lane, sums, shares] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  return (block) => {
    const out = block.scores[node]!;
    for (let row = 0; row < grid.rows; row++) {
      if (grid.present[row * nodes + node] === 0) continue;
      sums.fill(0);
      shares.fill(0);
      for (const child of children) {
        if (grid.present[row * nodes + child] === 0) continue;
        readRuns(read, block, row, child, lane);
        if (method !== "arithmetic") raiseRuns(tree.ids[node]!, method, lane, block.runs);
        addRuns(lane, block.weights, child * width, sums, shares, block.runs);
      }
      for (let run = 0; run < block.runs; run++) out[row * width + run] = undo(method, sums[run]!, shares[run]!);
    }
  };
}

function readRuns(read: ReadChild, block: Block, row: number, child: number, lane: Float64Array): void {
  for (let run = 0; run < block.runs; run++) lane[run] = read(block, row, child, run);
}

function raiseRuns(node: string, method: AggregateMethod, lane: Float64Array, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const score = lane[run]!;
    if (score < 0) throw new RangeError(`${node}: a ${method} mean needs scores of 0 or more, got ${score}`);
    lane[run] = method === "geometric" ? Math.log(score) : 1 / score;
  }
}

/** A child without a score (NaN) or weight is as if it were not there. */
function addRuns(
  lane: Float64Array,
  weights: Float64Array,
  from: number,
  sums: Float64Array,
  shares: Float64Array,
  runs: number
): void {
  for (let run = 0; run < runs; run++) {
    const [score, weight] = [lane[run]!, weights[from + run]!];
    if (!(weight > 0) || Number.isNaN(score)) continue;
    sums[run]! += weight * score;
    shares[run]! += weight;
  }
}

function undo(method: AggregateMethod, sum: number, share: number): number {
  if (method === "geometric") return Math.exp(sum / share);
  return method === "harmonic" ? share / sum : sum / share;
}
