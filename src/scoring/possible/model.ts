/**
 * The words of possible ranks: the best and the worst place that the allowed weights can give a unit.
 */
import type {UnitId} from "../model.js";
import type {WeightSet} from "../robustness/model.js";

/**
 * How sure an end is. `exact`: the weights beside it reach it, and no allowed weights go beyond. `bound`: no allowed
 * weights go beyond it, and none were found that reach it.
 */
export type HowSure = "exact" | "bound";

/**
 * A unit's possible ranks among its peers in one period. The truth lies between `best` and `best_reached`, and between
 * `worst_reached` and `worst`; where an end is `exact` the two are one.
 */
export interface PossibleRank {
  readonly unit: UnitId;
  readonly period: string;
  /** Rank under the framework's own weights. */
  readonly nominal: number;
  readonly best: number;
  readonly worst: number;
  readonly best_how: HowSure;
  readonly worst_how: HowSure;
  /** The best and the worst rank that weights were found for. */
  readonly best_reached: number;
  readonly worst_reached: number;
  /** The weights that reach it, of every node but the index: `score` gives that rank with them (`withWeights`). */
  readonly best_weights: WeightSet;
  readonly worst_weights: WeightSet;
}
