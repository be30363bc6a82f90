import type {Block} from "./block.js";
import type {FlatTree} from "./flat-tree.js";
import type {ScoreGrid} from "./score-grid.js";

/** A child's score in a row and run: NaN, inside the loops only, where it has none. */
export type ReadChild = (block: Block, row: number, child: number, run: number) => number;

/** Reads leaves from the grid and groups from what was worked out before. */
export function readChildOf(tree: FlatTree, grid: ScoreGrid): ReadChild {
  const nodes = tree.parents.length;
  return ({scores, width}, row, child, run) => {
    const cell = row * nodes + child;
    if (grid.present[cell] === 0) return Number.NaN;
    return tree.methods[child] === null ? grid.values[cell]! : scores[child]![row * width + run]!;
  };
}
