/**
 * One unit's index as the sum of what its leaves give.
 */
import type {Framework, FrameworkNode} from "../framework-model.js";
import {isGroup} from "../tree.js";
import {meanBeforeCaps} from "./group-mean.js";
import {exponentOf, levelSlopes} from "./mean-slopes.js";
import type {ContributionLine} from "./model.js";
import type {NodeScores} from "./scored-cases.js";

/** Slope: points of the index per point of the node. Both null where the node does not count in the index. */
interface Passed {
  readonly slope: number | null;
  readonly weight: number | null;
}

/**
 * Splits an index into lines that add up to it: `levelSlopes` at every group on the way down.
 *
 * @returns no line where there is no index
 */
export function splitScore(framework: Framework, nodes: NodeScores): readonly ContributionLine[] {
  return slopedLines(framework, nodes).map(({slope, ...line}) => line);
}

/** A line with the points of the index per point of the node; null where the node does not count. */
export interface SlopedLine extends ContributionLine {
  readonly slope: number | null;
}

/** The lines of `splitScore`, each with its slope. */
export function slopedLines({index}: Framework, nodes: NodeScores): readonly SlopedLine[] {
  return nodes.get(index.id)!.score === null ? [] : splitNode(index, nodes, {slope: 1, weight: 1});
}

function splitNode(node: FrameworkNode, nodes: NodeScores, {slope, weight}: Passed): readonly SlopedLine[] {
  const {score} = nodes.get(node.id)!;
  const counts = score !== null && slope !== null;
  const copeland = isGroup(node) && node.aggregate === "copeland";
  if (!isGroup(node) || copeland) {
    const points = counts ? slope * score : null;
    const kind = copeland ? "copeland" : "leaf";
    return [{node: node.id, kind, score, weight: counts ? weight : null, points, slope: counts ? slope : null}];
  }
  if (!counts) return node.children.flatMap((child) => splitNode(child, nodes, {slope: null, weight: null}));
  const mean = meanBeforeCaps(node, nodes)!;
  const present = node.children.filter(({id}) => nodes.get(id)!.score !== null);
  const total = present.reduce((sum, child) => sum + child.weight!, 0);
  const shares = present.map((child) => child.weight! / total);
  const scores = present.map(({id}) => nodes.get(id)!.score!);
  const slopes = levelSlopes(exponentOf(node), scores, shares, mean);
  const lines = node.children.flatMap((child) => {
    const place = present.indexOf(child);
    if (place < 0) return splitNode(child, nodes, {slope: null, weight: null});
    return splitNode(child, nodes, {slope: slope * slopes[place]!, weight: weight! * shares[place]!});
  });
  if (mean === score) return lines;
  return [...lines, {node: node.id, kind: "cap", score: null, weight: null, points: slope * (score - mean), slope}];
}
