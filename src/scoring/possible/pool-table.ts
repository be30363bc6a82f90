/**
 * One pool of ranked units as arrays: what every node of every unit is scored from, whatever the weights.
 */
import type {FlatTree} from "../kernel/flat-tree.js";
import type {ScoreGrid} from "../kernel/score-grid.js";
import type {WeightBox} from "./allowed-weights.js";

/** Who has a score, and who takes part, does not hang on the weights: a weight allowed is 0 always or never. */
export interface PoolTable {
  readonly tree: FlatTree;
  /** Numbers of the children by node number; none for a leaf. */
  readonly children: readonly (readonly number[])[];
  readonly nodes: number;
  /** The ranked units, which are the first rows of the grid. */
  readonly units: number;
  /** Units of the pool, with those not ranked: whom a Copeland group compares. */
  readonly size: number;
  readonly grid: ScoreGrid;
  /** 1 where the node counts in the mean of its parent, by `unit · nodes + node`: it has a score, and some weight. */
  readonly counts: Uint8Array;
  readonly decimals: number | undefined;
}

/**
 * The table of one pool.
 *
 * @param grid of its ranked units
 * @param size units of the pool, with those that are not ranked
 * @param decimals at which the framework ranks; undefined for unrounded scores
 */
export function tabulatePool(
  tree: FlatTree,
  grid: ScoreGrid,
  {high}: WeightBox,
  size: number,
  decimals: number | undefined
): PoolTable {
  const nodes = tree.ids.length;
  const counts = grid.present.map((present, cell) => (present === 1 && high[cell % nodes]! > 0 ? 1 : 0));
  return {tree, children: childrenOf(tree), nodes, units: grid.units, size, grid, counts, decimals};
}

function childrenOf({parents}: FlatTree): readonly (readonly number[])[] {
  const children: number[][] = Array.from(parents, () => []);
  parents.forEach((parent, node) => {
    if (parent >= 0) children[parent]!.push(node);
  });
  return children;
}

/** The children that count in the mean of a unit's node. */
export function countedChildren({children, counts, nodes}: PoolTable, unit: number, node: number): readonly number[] {
  return children[node]!.filter((child) => counts[unit * nodes + child] === 1);
}

/** 1 for the nodes that count for any of some units; not for all others. */
export function countedByAny({counts, nodes}: PoolTable, units: readonly number[]): Uint8Array {
  const any = new Uint8Array(nodes);
  for (const unit of units) {
    for (let node = 0; node < nodes; node++) any[node]! |= counts[unit * nodes + node]!;
  }
  return any;
}

/** Do two units have the same under a node: the same values, the same gaps? Then they score the same there. */
export function sameBelow({tree, grid, nodes}: PoolTable, x: number, y: number, node: number): boolean {
  return underNode(tree, node).every((k) => {
    const [a, b] = [x * nodes + k, y * nodes + k];
    const states = grid.present[a] === grid.present[b] && grid.applies[a] === grid.applies[b];
    return states && Object.is(grid.values[a], grid.values[b]);
  });
}

/** A node and all below it: in tree order they stand together. */
export function underNode({parents}: FlatTree, node: number): readonly number[] {
  const all = [node];
  for (let k = node + 1; k < parents.length && parents[k]! >= node; k++) all.push(k);
  return all;
}
