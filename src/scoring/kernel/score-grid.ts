import type {MissingRule, NodeScore} from "../aggregate-case.js";
import {aggregateCases, poolRanked} from "../aggregate-cases.js";
import type {AggregateMethod, Framework, Leaf} from "../framework-model.js";
import type {LeafScores} from "../leaf-scores.js";
import {floorScore} from "../robustness/floor-scores.js";
import {leavesUnder} from "../tree.js";
import type {FlatMinimum, FlatTree} from "./flat-tree.js";
import {type Lift, liftMinimums} from "./lift-minimums.js";

/** Leaf scores by row and node, `row · nodes + node`. NaN, here only, is an absent node; it never leaves the loop. */
export interface ScoreGrid {
  /** The units that are ranked: the first rows. */
  readonly units: number;
  /** All rows: the units, then those that are not ranked, but that a Copeland group compares the units with. */
  readonly rows: number;
  readonly values: Float64Array;
  /** 1 where the node takes part: it has a score under the missing rule of this grid. */
  readonly present: Uint8Array;
  /** 1 where the node applies to the unit, with a score or without. */
  readonly applies: Uint8Array;
  /** Rows that Copeland groups compare with each other. */
  readonly pools: readonly Int32Array[];
  /** The minimum-child rules of the tree, on the scale of these scores. */
  readonly minimums: readonly FlatMinimum[];
}

/**
 * The grid that every draw of one aggregation and one missing rule starts from. Who takes part does not hang on the
 * weights drawn (a weight of 0 stays 0), so it is worked out once.
 *
 * @param ranked numbers of the cases that are ranked: the units of the grid, in this order
 * @param method the aggregation drawn; null where each node keeps its own
 * @param lift a leaf's score as the aggregation drawn takes it; as `floorScore` unless given
 * @throws {RangeError} if the method needs a floor that a leaf does not have (`floorScore`), or a minimum can't be put
 * on the scale of lifted scores
 */
export function fillGrid(
  framework: Framework,
  tree: FlatTree,
  leaves: LeafScores,
  ranked: readonly number[],
  method: AggregateMethod | null,
  rule: MissingRule,
  lift: Lift | null = method === "geometric" || method === "harmonic" ? floorScore : null
): ScoreGrid {
  const pools = poolRanked(leaves.cases);
  const rivals = method === "copeland" || tree.methods.includes("copeland") ? rivalsOf(ranked, pools) : [];
  const cases = [...ranked, ...rivals];
  const size = cases.length * tree.ids.length;
  const grid: ScoreGrid = {
    units: ranked.length,
    rows: cases.length,
    values: new Float64Array(size).fill(Number.NaN),
    present: new Uint8Array(size),
    applies: new Uint8Array(size),
    pools: rowsOf(cases, pools),
    minimums: lift === null ? tree.minimums : liftMinimums(framework, tree, lift)
  };
  const trees = aggregateCases(framework, leaves, rule);
  const leafOf = new Map(leavesUnder(framework.index).map((leaf) => [leaf.id, leaf]));
  cases.forEach((i, row) => {
    fillRow(grid, trees[i]!.scores, row * tree.ids.length, leafOf, lift);
  });
  return grid;
}

/** Writes a unit's nodes, in tree order, from a cell on. */
function fillRow(
  {values, present, applies}: ScoreGrid,
  nodes: readonly NodeScore[],
  from: number,
  leafOf: ReadonlyMap<string, Leaf>,
  lift: Lift | null
): void {
  nodes.forEach(({node, score, status}, i) => {
    const leaf = leafOf.get(node);
    applies[from + i] = status === "not-applicable" ? 0 : 1;
    present[from + i] = score === null ? 0 : 1;
    if (leaf && score !== null) values[from + i] = lift === null ? score : lift(leaf, score);
  });
}

/** Pools of case numbers as pools of rows; cases that have no row are in none. */
function rowsOf(cases: readonly number[], pools: readonly (readonly number[])[]): readonly Int32Array[] {
  const row = new Map(cases.map((i, k) => [i, k]));
  const rows = pools.map((pool) => Int32Array.from(pool.filter((i) => row.has(i)).map((i) => row.get(i)!)));
  return rows.filter((pool) => pool.length > 0);
}

/** Cases that are not ranked but stand in a pool with one that is. */
function rivalsOf(ranked: readonly number[], pools: readonly (readonly number[])[]): readonly number[] {
  const known = new Set(ranked);
  return pools.filter((pool) => pool.some((i) => known.has(i))).flatMap((pool) => pool.filter((i) => !known.has(i)));
}
