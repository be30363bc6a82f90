/**
 * The words of weights made by a method: what came out for every node, and what a reader should know of it.
 */
import type {WeightSet} from "../robustness/model.js";

export type {WeightSet};

/**
 * Something a reader of the weights should know, about the group named. `kept`: the group keeps its nominal weights;
 * `pooled`: several groups of peers were looked at together; `rescaled`: an expert's points did not sum to 100;
 * `left-out`: an expert's points for the group are not counted; `not-converged`: the wish was not reached.
 */
export interface WeightNote {
  readonly code: "kept" | "pooled" | "rescaled" | "left-out" | "not-converged";
  readonly node: string;
  readonly message: string;
}

/** Shares within the parent of every node below the index: 0 or more, siblings sum to 1; and the notes. */
export interface MadeWeights {
  readonly weights: WeightSet;
  readonly notes: readonly WeightNote[];
}
