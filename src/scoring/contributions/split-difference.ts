/**
 * The difference of two indices of one framework as the sum of what its leaves make of it.
 */
import type {Framework, FrameworkNode, Group} from "../framework-model.js";
import {isGroup} from "../tree.js";
import {meanBeforeCaps} from "./group-mean.js";
import {differenceSlopes, exponentOf, type Standing} from "./mean-slopes.js";
import type {DifferenceLine} from "./model.js";
import type {NodeScores} from "./scored-cases.js";

/** One of the two sides. */
interface Side {
  readonly nodes: NodeScores;
  /** What stands for the score of a node that has none here. */
  readonly implied: number;
  /** Does a score below here count: have all groups above one? */
  readonly live: boolean;
}

/**
 * Splits first − second into lines that add up to it.
 *
 * Both sides get the framework's own weights: giving the weight of a missing child to its siblings is the same as
 * giving the child their mean, so a child without a score stands at its group's mean (and what is under a group
 * without a score, at the mean above it). So a line says what a leaf made of the difference, and no line is an effect
 * of weights that were moved by other leaves. Slopes are those of `differenceSlopes` at every group.
 *
 * @throws {RangeError} if either side has no index
 */
export function splitDifference({index}: Framework, first: NodeScores, second: NodeScores): readonly DifferenceLine[] {
  const sides = [first, second].map((nodes): Side => {
    const {score} = nodes.get(index.id)!;
    if (score === null) throw new RangeError(`${index.id}: a difference needs a score on both sides`);
    return {nodes, implied: score, live: true};
  });
  return splitNode(index, 1, sides[0]!, sides[1]!);
}

function splitNode(node: FrameworkNode, slope: number, first: Side, second: Side): readonly DifferenceLine[] {
  const [a, b] = [standingOf(node.id, first), standingOf(node.id, second)];
  const shown = {node: node.id, first: a.own ? a.score : null, second: b.own ? b.score : null};
  const copeland = isGroup(node) && node.aggregate === "copeland";
  if (!isGroup(node) || copeland) {
    return [{...shown, kind: copeland ? "copeland" : "leaf", points: slope * (a.score - b.score) + 0}];
  }
  const [under, beside] = [enter(node, first), enter(node, second)];
  const slopes = slopesOf(node, under, beside);
  const lines = node.children.flatMap((child, i) => splitNode(child, slope * slopes[i]!, under, beside));
  const cuts = under.implied - a.score - (beside.implied - b.score);
  const capped = under.implied !== a.score || beside.implied !== b.score;
  return capped ? [...lines, {...shown, kind: "cap", points: -slope * cuts + 0}] : lines;
}

function standingOf(node: string, {nodes, implied, live}: Side): Standing {
  const score = live ? nodes.get(node)!.score : null;
  return {score: score ?? implied, own: score !== null};
}

/** The side as its children see it: they stand at the group's mean unless they have a score. */
function enter(group: Group, side: Side): Side {
  const live = standingOf(group.id, side).own;
  return {...side, live, implied: live ? meanBeforeCaps(group, side.nodes)! : side.implied};
}

function slopesOf(group: Group, first: Side, second: Side): readonly number[] {
  const total = group.children.reduce((sum, {weight}) => sum + weight!, 0);
  return differenceSlopes(
    exponentOf(group),
    group.children.map(({id}) => standingOf(id, first)),
    group.children.map(({id}) => standingOf(id, second)),
    group.children.map(({weight}) => weight! / total),
    [first.implied, second.implied]
  );
}
