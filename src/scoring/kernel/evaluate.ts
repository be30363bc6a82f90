/**
 * From drawn weights to the index of every unit: the inner loop of a robustness run.
 *
 * The tree is cut into steps (`plan.ts`): subtrees of arithmetic means are one product of leaf scores and effective
 * weights, the few nodes above are worked out one after another, 64 runs at a time. `replicatePlainly` says the same in
 * plain code.
 */
import {type Block, blockWidth, takeWeights} from "./block.js";
import {prepareCaps} from "./cap-step.js";
import {prepareCopeland, preparePower} from "./cell-steps.js";
import {type DrawnAggregate, drawnMethods} from "./drawn-methods.js";
import type {FlatTree} from "./flat-tree.js";
import {prepareMean} from "./mean-step.js";
import {planSteps, type Step} from "./plan.js";
import {prepareProduct, type RunStep} from "./product-step.js";
import type {ScoreGrid} from "./score-grid.js";

export type {DrawnAggregate} from "./drawn-methods.js";

/**
 * Evaluates `runs` runs at once. The more runs at once, up to 64, the faster.
 *
 * @param weights drawn weights of all nodes, `run · nodes + node`, 0 or more; that of the index is not looked at
 * @param out gets the index of every unit, `run · units + unit`; NaN, for `rankRuns` only, where a unit has none: it
 * does not take part, or all weights under its index are 0 in this run
 */
export type Evaluate = (weights: Float64Array, runs: number, out: Float64Array) => void;

/**
 * Prepares a grid of leaf scores for many draws of weights.
 *
 * @throws {RangeError} naming the node: if a power mean is drawn for one without an exponent, or a geometric or harmonic
 * mean meets a negative leaf; later, if a mean meets a negative score, a weight is negative or not finite, or an index is
 * infinite
 */
export function prepareEvaluate(tree: FlatTree, grid: ScoreGrid, drawn: DrawnAggregate): Evaluate {
  const width = blockWidth(grid.rows);
  const plan = planSteps(tree, drawnMethods(tree, drawn), grid);
  const own = new Set(plan.map(({node}) => node));
  const block: Block = {
    width,
    runs: 0,
    weights: new Float64Array(tree.ids.length * width),
    scores: tree.ids.map((_, node) => (own.has(node) ? new Float64Array(grid.rows * width).fill(Number.NaN) : null))
  };
  const steps = plan.flatMap((step) => [
    prepareStep(tree, grid, step, width),
    ...[prepareCaps(tree, grid, step.node)].filter((caps) => caps !== null)
  ]);
  return (weights, runs, out) => {
    for (let from = 0; from < runs; from += width) {
      takeWeights(block, tree, weights, from, Math.min(width, runs - from));
      for (const step of steps) step(block);
      giveScores(block, grid.units, from, out);
    }
  };
}

function prepareStep(tree: FlatTree, grid: ScoreGrid, step: Step, width: number): RunStep {
  if (step.kind === "product") return prepareProduct(tree, grid, step, width);
  if (step.kind === "mean") return prepareMean(tree, grid, step, width);
  return step.kind === "power" ? preparePower(tree, grid, step) : prepareCopeland(tree, grid, step);
}

function giveScores({scores, width, runs}: Block, units: number, from: number, out: Float64Array): void {
  const index = scores[0]!;
  for (let run = 0; run < runs; run++) {
    for (let unit = 0; unit < units; unit++) {
      const score = index[unit * width + run]!;
      if (score === Number.POSITIVE_INFINITY || score === Number.NEGATIVE_INFINITY) {
        throw new RangeError(`an index drawn is not finite: ${score}`);
      }
      out[(from + run) * units + unit] = score;
    }
  }
}
