import {aggregateCase} from "../../aggregate-case.js";
import type {FrameworkNode} from "../../framework-model.js";
import {aggregate} from "../../means.js";
import {capScore} from "../../minimums.js";
import {isGroup} from "../../tree.js";
import type {OwnCase} from "../own-case.js";

/**
 * The index of one unit for other scores of leaves that have one already, so that coverage stays as it is: what
 * `aggregateCase` gives, to the last digit, in a fraction of the time.
 *
 * @returns of changed scores by leaf id
 */
export function prepareIndex({framework, leaves, number, missing}: OwnCase): (changed: Scores) => number {
  const {scores} = aggregateCase(framework, leaves.outcomes[number]!, missing);
  const base = new Map(scores.map((row) => [row.node, row]));
  const visit = (node: FrameworkNode, changed: Scores): number | null => {
    const {score} = base.get(node.id)!;
    if (!isGroup(node)) return changed.get(node.id) ?? score;
    if (score === null) return null;
    const states = node.children.map((child) => ({
      applies: base.get(child.id)!.status !== "not-applicable",
      score: visit(child, changed)
    }));
    const present = node.children.map((_, i) => i).filter((i) => states[i]!.score !== null);
    const own = present.map((i) => states[i]!.score!);
    const weights = present.map((i) => node.children[i]!.weight!);
    return capScore(node, aggregate(node.aggregate, own, weights, node.power)!, states).score;
  };
  return (changed) => visit(framework.index, changed)!;
}

type Scores = ReadonlyMap<string, number>;
