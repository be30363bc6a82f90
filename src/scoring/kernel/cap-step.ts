import {applyCap} from "../minimums.js";
import type {FlatTree} from "./flat-tree.js";
import type {RunStep} from "./product-step.js";
import {readChildOf} from "./read-child.js";
import type {ScoreGrid} from "./score-grid.js";

/** Prepares the minimum-child rules of one group; null where it has none. */
export function prepareCaps(tree: FlatTree, grid: ScoreGrid, node: number): RunStep | null {
  const nodes = tree.parents.length;
  const rules = grid.minimums.filter(({group}) => group === node);
  if (rules.length === 0) return null;
  const read = readChildOf(tree, grid);
  return (block) => {
    const out = block.scores[node]!;
    for (const rule of rules) {
      for (let row = 0; row < grid.rows; row++) {
        if (grid.applies[row * nodes + rule.child] === 0) continue;
        for (let run = 0; run < block.runs; run++) {
          const place = row * block.width + run;
          const child = read(block, row, rule.child, run);
          const score = out[place]!;
          // No score is not capped: Math.min keeps NaN.
          out[place] = applyCap(score, rule, Number.isNaN(child) ? null : child);
        }
      }
    }
  };
}
