/**
 * One unit up the tree: from the scores of its leaves to the index, with coverage and the weights used.
 */
import {addCounts, type Counts, coverageOf, leastCoverage, reachesCoverage} from "./coverage.js";
import type {Framework, FrameworkNode, Group} from "./framework-model.js";
import type {LeafOutcome} from "./leaf-scores.js";
import {aggregate} from "./means.js";
import {capScore} from "./minimums.js";
import type {ScoreStatus} from "./model.js";
import {isGroup} from "./tree.js";
import {type ChildState, type NodeWeight, weighChildren} from "./weigh-children.js";

/** `renormalise`: weights over what is present, within the coverage rules. `zero`: missing scores 0, no such rules. */
export type MissingRule = "renormalise" | "zero";

/** A node of one unit. */
export interface NodeScore {
  readonly node: string;
  readonly level: number;
  readonly score: number | null;
  readonly coverage: number | null;
  readonly status: ScoreStatus;
  /** Ids of the children whose minimum holds the score down to a cap; absent where none does. */
  readonly capped?: readonly string[];
}

/** The whole tree of one unit; scores and weights in tree order. */
export interface CaseScore {
  readonly scores: readonly NodeScore[];
  readonly weights: readonly NodeWeight[];
}

interface Branch extends CaseScore {
  readonly score: number | null;
  readonly status: ScoreStatus;
  /** Leaves with a value, of the leaves that apply. */
  readonly leaves: Counts;
}

/** Scores by node id that were worked out over all units at once: those of the Copeland groups. */
export type CrossedScores = ReadonlyMap<string, number | null>;

/**
 * Aggregates one unit. Leaves that do not apply are in no count, no mean and no weight.
 *
 * @param crossed this unit's scores on the Copeland groups; `aggregateCases` works them out
 * @throws {RangeError} naming the node whose mean meets a score it can't take
 */
export function aggregateCase(
  framework: Framework,
  outcomes: ReadonlyMap<string, LeafOutcome>,
  rule: MissingRule,
  crossed: CrossedScores = new Map()
): CaseScore {
  const visit = (node: FrameworkNode, level: number): Branch => {
    if (!isGroup(node)) return closeLeaf(node.id, level, outcomes.get(node.id)!, rule);
    const branches = node.children.map((child) => visit(child, level + 1));
    return closeGroup(node, level, branches, framework, rule, crossed);
  };
  return visit(framework.index, 0);
}

function closeLeaf(node: string, level: number, outcome: LeafOutcome, rule: MissingRule): Branch {
  const {state, score: own} = outcome;
  const given = state === "screened" ? outcome.given : state === "scored" || state === "no-spread";
  const leaves = {present: given ? 1 : 0, total: state === "not-applicable" ? 0 : 1};
  const asZero = rule === "zero" && (state === "missing" || state === "imputed");
  const score = asZero ? 0 : own;
  const status = asZero || state === "no-spread" || state === "screened" ? "missing" : state;
  return {score, status, leaves, scores: [{node, level, score, coverage: coverageOf(leaves), status}], weights: []};
}

function closeGroup(
  group: Group,
  level: number,
  branches: readonly Branch[],
  {coverage}: Framework,
  rule: MissingRule,
  crossed: CrossedScores
): Branch {
  const leaves = addCounts(branches.map((branch) => branch.leaves));
  const counts = coverage.by === "children" ? countChildren(branches) : leaves;
  const covered = rule === "zero" || reachesCoverage(counts, leastCoverage(coverage, level));
  const states = branches.map((branch) => ({applies: branch.status !== "not-applicable", score: branch.score}));
  const own = () => (group.aggregate === "copeland" ? (crossed.get(group.id) ?? null) : meanOf(group, states));
  const uncapped = counts.total > 0 && covered ? own() : null;
  const {score, by} = uncapped === null ? {score: null, by: []} : capScore(group, uncapped, states);
  const status = statusOf(level, counts, covered, score);
  const shares = weighChildren(group, states, score !== null);
  const capped = by.length === 0 ? {} : {capped: by};
  const row = {node: group.id, level, score, coverage: coverageOf(counts), status, ...capped};
  return {
    score,
    status,
    leaves,
    scores: [row, ...branches.flatMap((branch) => branch.scores)],
    weights: branches.flatMap((branch, i) => [...shares[i]!, ...branch.weights])
  };
}

function countChildren(branches: readonly Branch[]): Counts {
  return {
    present: branches.filter((branch) => branch.status === "scored").length,
    total: branches.filter((branch) => branch.status !== "not-applicable").length
  };
}

function meanOf(group: Group, states: readonly ChildState[]): number | null {
  const present = group.children.flatMap(({weight}, i) => {
    const {score} = states[i]!;
    return score === null ? [] : [{score, weight: weight!}];
  });
  const [scores, weights] = [present.map(({score}) => score), present.map(({weight}) => weight)];
  try {
    return aggregate(group.aggregate, scores, weights, group.power);
  } catch (error) {
    throw new RangeError(`${group.id}: ${(error as Error).message}`);
  }
}

function statusOf(level: number, counts: Counts, covered: boolean, score: number | null): ScoreStatus {
  if (counts.total === 0) return "not-applicable";
  if (score !== null) return "scored";
  if (level === 0) return "not-ranked";
  return covered ? "missing" : "below-coverage";
}
