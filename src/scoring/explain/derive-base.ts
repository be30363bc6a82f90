import type {Place} from "../tree.js";
import type {OpenCase} from "./book.js";
import type {DerivedBase} from "./model.js";

/** What the results say of a node of one unit. */
export function deriveBase({book, number, ranking}: OpenCase, {node, parent, level}: Place): DerivedBase {
  const {score, rank, coverage, status} = book.scores[number]!.get(node.id)!;
  const weights = book.weights[number]!.get(node.id);
  return {
    node: node.id,
    title: node.title ?? null,
    level,
    weight: parent === null ? null : node.weight!,
    weight_nominal: weights?.weight_nominal ?? null,
    weight_used: weights?.weight_used ?? null,
    score,
    rank,
    ranked: ranking.filter((i) => book.scores[i]!.get(node.id)!.rank !== null).length,
    coverage,
    status
  };
}
