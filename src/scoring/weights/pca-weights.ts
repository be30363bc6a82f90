import type {Framework} from "../framework-model.js";
import {pcaWeights} from "../statistics/pca-weights.js";
import type {MadeWeights, WeightNote} from "./model.js";
import {notePooled, scoreColumns, type WeightData} from "./scored-data.js";
import {collectShares} from "./shares.js";

/**
 * Weights from principal components in every group of more than one child, as the Handbook makes them: on the scores of
 * the children, over the units that have all of them. A group whose components can't be told keeps its nominal weights,
 * with a note. Such weights say what varies together, not what matters.
 *
 * @param above eigenvalue above which a factor is kept; 1 unless given
 * @throws {RangeError} if there are several periods and none is picked, and all that `score` throws
 * @example weightsByPca(framework, {observations, units}).weights
 * Source: `statistics/pca-weights.ts`.
 */
export function weightsByPca(framework: Framework, data: WeightData, above = 1): MadeWeights {
  const columnOf = scoreColumns(framework, data);
  const notes: WeightNote[] = [...notePooled(framework, data)];
  const weights = collectShares(framework, ({id: node, children}) => {
    if (children.length < 2) return null;
    const found = pcaWeights(
      children.map(({id}) => columnOf(id)),
      above
    );
    if (found.why === null) return found.weights;
    const why = found.why === "too-few" ? "too few units have all scores" : "a child has the same score for all units";
    notes.push({code: "kept", node, message: `${why}; weights kept`});
    return null;
  });
  return {weights, notes};
}
