import type {AggregateMethod} from "../framework-model.js";
import type {FlatTree} from "./flat-tree.js";

/** The aggregation drawn; null leaves each node its own. `index`: it is of the index alone; `groups`: of every group. */
export interface DrawnAggregate {
  readonly method: AggregateMethod | null;
  readonly at: "index" | "groups";
}

/**
 * The aggregation of every node in a run; null for a leaf.
 *
 * @throws {RangeError} naming the node if a power mean is drawn for one that has no exponent
 */
export function drawnMethods(tree: FlatTree, {method, at}: DrawnAggregate): readonly (AggregateMethod | null)[] {
  return tree.methods.map((own, node) => {
    if (own === null || method === null || (at === "index" && node > 0)) return own;
    if (method === "power" && own !== "power") {
      throw new RangeError(`${tree.ids[node]}: a power mean can't be drawn, the node has no exponent`);
    }
    return method;
  });
}
