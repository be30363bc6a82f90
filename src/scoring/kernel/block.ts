import type {FlatTree} from "./flat-tree.js";

/**
 * Some runs on their way through the tree. Whatever changes from run to run lies with the runs next to each other, so
 * that every inner loop goes over runs: weights by `node · width + run`, scores by `row · width + run`.
 */
export interface Block {
  /** Room for so many runs, a multiple of 4. */
  readonly width: number;
  /** Runs in it now; what lies beyond is not looked at. */
  runs: number;
  readonly weights: Float64Array;
  /** Scores of the nodes that are worked out by themselves; NaN, here only, is no score. */
  readonly scores: readonly (Float64Array | null)[];
}

/** Numbers of a block's scores that are held at once, about. */
const CELLS = 1 << 17;

/** Runs that go together: 64, or fewer where there are many rows, so that a block stays near the processor. */
export function blockWidth(rows: number): number {
  return Math.max(4, Math.min(64, 4 * Math.floor(CELLS / (4 * Math.max(1, rows)))));
}

/**
 * Takes `runs` runs of weights into a block, from number `from` on.
 *
 * @param weights drawn weights, `run · nodes + node`
 * @throws {RangeError} naming the node if a weight is negative or not finite, or the tree if their sum is not finite
 */
export function takeWeights(block: Block, tree: FlatTree, weights: Float64Array, from: number, runs: number): void {
  const nodes = tree.parents.length;
  block.runs = runs;
  for (let run = 0; run < runs; run++) {
    const start = (from + run) * nodes;
    let total = 0;
    for (let node = 1; node < nodes; node++) {
      const weight = weights[start + node]!;
      if (!(weight >= 0)) throw new RangeError(`${tree.ids[node]}: a weight drawn must be 0 or more, got ${weight}`);
      total += weight;
      block.weights[node * block.width + run] = weight;
    }
    if (total === Number.POSITIVE_INFINITY) throw new RangeError(`${tree.ids[0]}: the weights drawn are not finite`);
  }
}
