import {aggregateCase, type MissingRule} from "../aggregate-case.js";
import type {AggregateMethod, Framework} from "../framework-model.js";
import type {LeafScores} from "../leaf-scores.js";
import {floorScore} from "../robustness/floor-scores.js";
import {leavesUnder} from "../tree.js";
import type {FlatTree} from "./flat-tree.js";

/** Leaf scores by unit and node, `unit · nodes + node`. NaN, here only, is an absent node; it never leaves the loop. */
export interface ScoreGrid {
  readonly units: number;
  readonly values: Float64Array;
  /** 1 where the node takes part: it has a score under the missing rule of this grid. */
  readonly present: Uint8Array;
}

/**
 * The grid that every draw of one aggregation and one missing rule starts from. Who takes part does not hang on the
 * weights drawn, so it is worked out once.
 *
 * @param ranked numbers of the cases that are ranked: the units of the grid, in this order
 * @param method the aggregation drawn; null where each node keeps its own
 * @throws {RangeError} if the method needs a floor that a leaf does not have (`floorScore`)
 */
export function fillGrid(
  framework: Framework,
  tree: FlatTree,
  leaves: LeafScores,
  ranked: readonly number[],
  method: AggregateMethod | null,
  rule: MissingRule
): ScoreGrid {
  const nodes = tree.ids.length;
  const lift = method === "geometric" || method === "harmonic";
  const leafById = new Map(leavesUnder(framework.index).map((leaf) => [leaf.id, leaf]));
  const grid = {
    units: ranked.length,
    values: new Float64Array(ranked.length * nodes).fill(Number.NaN),
    present: new Uint8Array(ranked.length * nodes)
  };
  ranked.forEach((i, unit) => {
    aggregateCase(framework, leaves.outcomes[i]!, rule).scores.forEach((row, node) => {
      if (row.score === null) return;
      const leaf = leafById.get(row.node);
      grid.present[unit * nodes + node] = 1;
      if (leaf) grid.values[unit * nodes + node] = lift ? floorScore(leaf, row.score) : row.score;
    });
  });
  return grid;
}
