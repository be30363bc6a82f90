/**
 * The weights that a robustness section allows: for every node a lowest and a highest weight within its parent.
 */
import type {Framework} from "../framework-model.js";
import type {FlatTree} from "../kernel/flat-tree.js";

/**
 * Lowest and highest weight by node number; that of the index is 1. Only how the weights of siblings relate counts, as
 * in `score`. A weight is always 0 or never.
 */
export interface WeightBox {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Of the highest weight of the group, in a Dirichlet draw. */
const LEAST_SHARE = 1e-6;

/**
 * The allowed weights of a framework. `within`: nominal · [1 − share, 1 + share] on the levels given, the others fixed.
 * `dirichlet`: a Dirichlet distribution rules nothing out, so each group's children may have any weights, but none below
 * a millionth of the group's highest: nearer to 0 only ties are parted. Nodes of weight 0 keep it.
 *
 * @throws {RangeError} if the framework allows no changes, or a share is not from 0 to below 1
 */
export function allowedWeights({id, robustness}: Framework, tree: FlatTree): WeightBox {
  if (!robustness) throw new RangeError(`framework ${id}: no robustness section says what may change`);
  const {weights} = robustness;
  if (typeof weights === "object" && weights.draw === "dirichlet") return anyWeights(tree);
  const share = typeof weights === "number" ? weights : weights.share;
  if (!(share >= 0 && share < 1)) {
    throw new RangeError(`framework ${id} /robustness/weights: must be from 0 to below 1, got ${share}`);
  }
  const levels = typeof weights === "number" ? undefined : weights.levels;
  const level = levelsOf(tree);
  const part = tree.weights.map((_, node) => (node > 0 && (levels?.includes(level[node]!) ?? true) ? share : 0));
  return {
    low: tree.weights.map((weight, node) => weight * (1 - part[node]!)),
    high: tree.weights.map((weight, node) => weight * (1 + part[node]!))
  };
}

function anyWeights({weights}: FlatTree): WeightBox {
  return {
    low: weights.map((weight, node) => (node === 0 ? 1 : weight > 0 ? LEAST_SHARE : 0)),
    high: weights.map((weight) => (weight > 0 ? 1 : 0))
  };
}

/** Level by node number; the index has 0. */
function levelsOf({parents}: FlatTree): readonly number[] {
  const levels: number[] = [];
  for (const parent of parents) levels.push(parent < 0 ? 0 : levels[parent]! + 1);
  return levels;
}
