import type {Group} from "../framework-model.js";
import {aggregate} from "../means.js";
import type {NodeScores} from "./scored-cases.js";

/** A group's mean of the children that have a score, before any minimum holds it down; null where there is none. */
export function meanBeforeCaps(group: Group, nodes: NodeScores): number | null {
  const present = group.children.filter(({id}) => nodes.get(id)!.score !== null);
  return aggregate(
    group.aggregate,
    present.map(({id}) => nodes.get(id)!.score!),
    present.map(({weight}) => weight!),
    group.power
  );
}
