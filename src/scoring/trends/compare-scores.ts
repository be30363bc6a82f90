/**
 * Whether a score may be compared with the one of the year before, and why.
 */
import {frameworkAt, scoreAlike} from "../change/framework-at.js";
import type {Framework, FrameworkNode, Leaf} from "../framework-model.js";
import type {Score, UnitId} from "../model.js";
import {SAMPLE_METHODS} from "../normalise.js";
import {leavesUnder, walk} from "../tree.js";
import type {Comparison} from "./compare.js";
import type {ComparisonReason, TrendUnit} from "./model.js";

/** One year as it was scored. */
export interface ScoredYear {
  readonly year: number;
  readonly framework: Framework;
  readonly scores: readonly Score[];
}

/** A scored year, looked up by node and unit; the framework with the marks that held in it. */
export interface ScoredSide extends ScoredYear {
  readonly nodes: ReadonlyMap<string, FrameworkNode>;
  readonly scoreOf: (unit: UnitId, node: string) => Score | undefined;
}

/** Indexes a year's nodes and scores. */
export function sideOf(scored: ScoredYear): ScoredSide {
  const keyOf = (unit: UnitId, node: string) => `${unit} ${node}`;
  const rows = new Map(scored.scores.map((row) => [keyOf(row.unit, row.node), row]));
  const period = scored.scores[0]?.period ?? String(scored.year);
  const framework = frameworkAt(scored.framework, period, (unit) => unit);
  const nodes = new Map(walk(framework).map(({node}) => [node.id, node]));
  return {...scored, framework, nodes, scoreOf: (unit, node) => rows.get(keyOf(unit, node))};
}

/** Both years. */
export interface ScoredSides {
  readonly before: ScoredSide;
  readonly now: ScoredSide;
}

/**
 * Gives the first reason that stands in the way, the gravest first. Comparable are scores that the same method made of
 * the same leaves, none of which depends on who the peers were.
 */
export function compareScores(node: string, unit: TrendUnit, sides: ScoredSides): Comparison {
  const obstacle = obstacleOf(node, unit, sides);
  if (obstacle !== null) return {comparable: "no", reason: obstacle};
  if (unit.approximate) return {comparable: "approximate", reason: "functions-moved"};
  const leaves = leavesUnder(sides.now.nodes.get(node)!);
  if (sides.now.framework.screen !== undefined || leaves.some(dependsOnPeers)) {
    return {comparable: "approximate", reason: "peer-ranges"};
  }
  const scored = ({scoreOf}: ScoredSide, id: UnitId) => leaves.map(({id: leaf}) => hasScore(scoreOf(id, leaf)));
  const [then, today] = [scored(sides.before, unit.predecessors[0]!), scored(sides.now, unit.unit)];
  if (then.some((had, i) => had !== today[i])) return {comparable: "approximate", reason: "other-leaves"};
  return {comparable: "yes", reason: unit.renamed ? "renamed" : "same-unit"};
}

function obstacleOf(node: string, unit: TrendUnit, {before, now}: ScoredSides): ComparisonReason | null {
  if (unit.predecessors.length === 0) return "new-unit";
  if (!isSameMethod(node, before, now)) return "other-definition";
  if (now.scoreOf(unit.unit, node)?.status === "not-applicable") return "not-applicable";
  if (unit.predecessors.length > 1) return "index-not-added";
  if (!hasScore(before.scoreOf(unit.predecessors[0]!, node))) return "not-ranked-before";
  return hasScore(now.scoreOf(unit.unit, node)) ? null : "not-ranked-now";
}

function hasScore(row: Score | undefined): boolean {
  return (row?.score ?? null) !== null;
}

/**
 * Goalposts, rules and the weights below the node alike, all the way down, and the same coverage asked. Its own weight
 * is its parent's matter.
 */
function isSameMethod(node: string, before: ScoredSide, now: ScoredSide): boolean {
  const methodOf = ({nodes, framework: {coverage, screen}}: ScoredSide) => {
    const own = {...nodes.get(node), weight: 1};
    return {own, coverage, screen};
  };
  return before.nodes.has(node) && now.nodes.has(node) && scoreAlike(methodOf(before), methodOf(now));
}

function dependsOnPeers({normalise, treat, impute}: Leaf): boolean {
  return treat !== undefined || impute !== undefined || SAMPLE_METHODS.includes(normalise.method);
}
