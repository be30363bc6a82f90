import {groupRows} from "../group-rows.js";
import type {Block} from "./block.js";
import {type EffectiveWeights, prepareEffective} from "./effective-weights.js";
import type {FlatTree} from "./flat-tree.js";
import {multiplyBlock} from "./kernel.js";
import {childrenOf, type Step} from "./plan.js";
import type {ScoreGrid} from "./score-grid.js";

/** Works out one node of all rows and runs of a block. */
export type RunStep = (block: Block) => void;

/** Rows in which the same nodes take part, so that their leaves weigh the same. */
interface Pattern {
  readonly rows: Int32Array;
  readonly weights: EffectiveWeights;
  /** By `row of the pattern · leaves + leaf`: as they are, or their logarithms or inverses. */
  readonly values: Float64Array;
  /** Leaves at 0, which makes a geometric or harmonic mean 0 wherever they weigh anything. */
  readonly zeros: readonly Zero[];
}

interface Zero {
  readonly row: number;
  readonly leaf: number;
}

/**
 * Prepares a node that is one weighted sum of leaves.
 *
 * @throws {RangeError} naming the node if a geometric or harmonic mean meets a negative score
 */
export function prepareProduct(tree: FlatTree, grid: ScoreGrid, {node, method}: Step, width: number): RunStep {
  const nodes = tree.parents.length;
  const under = subtree(tree, node);
  const rows = Array.from({length: grid.rows}, (_, row) => row);
  const takePart = rows.filter((row) => grid.present[row * nodes + node] === 1);
  const patterns = [
    ...groupRows(takePart, (row) => under.map((each) => grid.present[row * nodes + each]).join("")).values()
  ]
    .map((alike) => makePattern(tree, grid, {node, method}, alike, width))
    .filter(({weights}) => weights.leaves.length > 0);
  const room = Math.max(0, ...patterns.map(({weights}) => weights.leaves.length));
  const effective = new Float64Array(room * width);
  return (block) => {
    const out = block.scores[node]!;
    for (const {rows, weights, values, zeros} of patterns) {
      weights.fill(block, effective);
      multiplyBlock(values, effective, weights.leaves.length, block.runs, width, rows, out);
      if (method === "geometric") transform(out, rows, block, Math.exp);
      if (method === "harmonic") transform(out, rows, block, invert);
      wipeOut(out, zeros, block);
    }
  };
}

function makePattern(
  tree: FlatTree,
  grid: ScoreGrid,
  {node, method}: Pick<Step, "node" | "method">,
  rows: readonly number[],
  width: number
): Pattern {
  const nodes = tree.parents.length;
  const weights = prepareEffective(tree, node, (each) => grid.present[rows[0]! * nodes + each] === 1, width);
  const values = new Float64Array(rows.length * weights.leaves.length);
  const zeros: Zero[] = [];
  rows.forEach((row, i) => {
    weights.leaves.forEach((leaf, t) => {
      const score = grid.values[row * nodes + leaf]!;
      if (method !== "arithmetic" && score < 0) {
        throw new RangeError(`${tree.ids[node]}: a ${method} mean needs scores of 0 or more, got ${score}`);
      }
      const raised = method === "geometric" ? Math.log(score) : method === "harmonic" ? 1 / score : score;
      if (Number.isFinite(raised)) values[i * weights.leaves.length + t] = raised;
      else zeros.push({row, leaf});
    });
  });
  return {rows: Int32Array.from(rows), weights, values, zeros};
}

function subtree(tree: FlatTree, top: number): readonly number[] {
  const children = childrenOf(tree);
  const list = (node: number): readonly number[] => [node, ...children[node]!.flatMap(list)];
  return list(top);
}

function transform(out: Float64Array, rows: Int32Array, {runs, width}: Block, raise: (value: number) => number): void {
  for (const row of rows) {
    for (let run = 0; run < runs; run++) out[row * width + run] = raise(out[row * width + run]!);
  }
}

function invert(value: number): number {
  return 1 / value;
}

function wipeOut(out: Float64Array, zeros: readonly Zero[], {weights, width, runs}: Block): void {
  for (const {row, leaf} of zeros) {
    for (let run = 0; run < runs; run++) if (weights[leaf * width + run]! > 0) out[row * width + run] = 0;
  }
}
