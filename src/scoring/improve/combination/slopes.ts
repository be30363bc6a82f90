/**
 * How the index answers to each leaf, for a bound on what any combination can gain.
 */
import {aggregateCase} from "../../aggregate-case.js";
import {exponentOf} from "../../contributions/mean-slopes.js";
import type {NodeScores} from "../../contributions/scored-cases.js";
import {slopedLines} from "../../contributions/split-score.js";
import type {Framework, FrameworkNode, Group} from "../../framework-model.js";
import {isGroup, walk} from "../../tree.js";
import {type OwnCase, outcomesWith, type Values} from "../own-case.js";
import type {Slopes} from "./curve.js";

/** The index at some values and the slope of each leaf there. */
export interface Tangent {
  readonly index: number;
  readonly slopes: Slopes;
  readonly scores: ReadonlyMap<string, number>;
}

/** Is every mean arithmetic, and nothing capped, so that leaves' points add up? */
export function isAdditive(framework: Framework): boolean {
  return groupsOf(framework).every(({aggregate, minimums}) => aggregate === "arithmetic" && !minimums?.length);
}

/** The tangent of the index at some values of an index without Copeland groups, as if no minimum held it down. */
export function tangentAt(own: OwnCase, values: Values): Tangent {
  const framework = withoutMinimums(own.framework);
  const nodes = nodesAt({...own, framework}, values);
  const lines = slopedLines(framework, nodes);
  return {
    index: nodes.get(framework.index.id)!.score!,
    slopes: new Map(lines.flatMap(({node, slope}) => (slope === null ? [] : [[node, slope]]))),
    scores: new Map(lines.flatMap(({node, score}) => (score === null ? [] : [[node, score]])))
  };
}

/**
 * Does the index lie below its tangent everywhere, so that the tangent bounds what can be gained? So it does where all
 * means have an exponent of 1 or less and none but arithmetic ones has a child at 0, where they have no tangent.
 * Minimums only lower it.
 */
export function liesBelowTangent(own: OwnCase, values: Values): boolean {
  const nodes = nodesAt(own, values);
  return groupsOf(own.framework).every((group) => {
    const exponent = exponentOf(group);
    const counts = group.children.filter(({weight}) => weight! > 0);
    return exponent === 1 || (exponent < 1 && counts.every(({id}) => nodes.get(id)!.score !== 0));
  });
}

function nodesAt({framework, missing, ...own}: OwnCase, values: Values): NodeScores {
  const {scores} = aggregateCase(framework, outcomesWith({framework, missing, ...own}, values), missing);
  return new Map(scores.map((row) => [row.node, row]));
}

function groupsOf(framework: Framework): readonly Group[] {
  return walk(framework).flatMap(({node}) => (isGroup(node) ? [node] : []));
}

function withoutMinimums(framework: Framework): Framework {
  return {...framework, index: strip(framework.index) as Group};
}

function strip(node: FrameworkNode): FrameworkNode {
  if (!isGroup(node)) return node;
  const {minimums: _, ...group} = node;
  return {...group, children: node.children.map(strip)};
}
