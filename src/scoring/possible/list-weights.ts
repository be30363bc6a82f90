import type {FlatTree} from "../kernel/flat-tree.js";
import type {WeightSet} from "../robustness/model.js";

/** Weights by node number as a set by node id, in id order; the index has none. */
export function listWeights({ids, drawOrder}: FlatTree, weights: Float64Array): WeightSet {
  return Object.fromEntries(drawOrder.map((node) => [ids[node]!, weights[node]!]));
}
