/**
 * Scores units on an index. The one way from observations to published scores and ranks.
 */
import type {CaseScore, MissingRule} from "./aggregate-case.js";
import {aggregateCases, poolRanked} from "./aggregate-cases.js";
import {noteCaps} from "./cap-notes.js";
import {assertFramework} from "./check/check-framework.js";
import type {Framework} from "./framework-model.js";
import type {LeafScores, Note} from "./leaf-scores.js";
import type {Observation, Score, UnitRow, WeightRow} from "./model.js";
import {prepareLeaves} from "./prepare-leaves.js";
import {rankScores} from "./rank.js";
import {scoreRange} from "./score-range.js";
import {leavesUnder} from "./tree.js";

export interface ScoreOptions {
  /** The units to be scored, with kind, peer group and denominators; those with an observation unless given. */
  readonly units?: readonly UnitRow[];
  /** Scores this period alone; every period of the observations unless given. */
  readonly period?: string;
  /** `zero` scores missing leaves 0 and drops the coverage rules, as the national digital index does. */
  readonly missing?: MissingRule;
}

/** Rows by unit id, period, tree order; the order of the input never shows. */
export interface ScoreResult {
  readonly scores: readonly Score[];
  readonly weights: readonly WeightRow[];
  /** What a reader should know: indicators nobody reported, leaves that can't tell units apart … */
  readonly notes: readonly Note[];
}

/**
 * Scores every unit at every node of the index, with ranks among peers, coverage and the weights used.
 *
 * A missing leaf lowers coverage and its weight goes to its siblings; a group below `coverage.group` has no score and
 * is missing one level up; an index below `coverage.index` has neither score nor rank. Leaves that do not apply to
 * the unit are in no count and no weight; their rows say so. No score is ever NaN, and a missing one is null.
 * Under `missing: "zero"` a missing leaf keeps its status `missing` and its coverage of 0 beside the score 0.
 *
 * @throws {RangeError} naming what is wrong with the framework, or which observation is twice there, not finite,
 * out of a logarithm's domain, or of a unit that the units table lacks
 * @example score(hdi, observations).scores.filter((row) => row.level === 0)
 */
export function score(
  framework: Framework,
  observations: readonly Observation[],
  options: ScoreOptions = {}
): ScoreResult {
  const {leaves, trees} = scoreTrees(framework, observations, options);
  return {
    scores: listScores(framework, leaves, trees),
    weights: listWeights(leaves, trees),
    notes: [...leaves.notes, ...noteCaps(framework, leaves.cases, trees)]
  };
}

/** The index alone of one unit in one period. */
export type IndexScore = Pick<Score, "unit" | "score" | "rank">;

/**
 * The rows of level 0 of `score`, for those who score again and again and look at nothing else.
 *
 * @throws {RangeError} as `score`
 */
export function scoreIndex(
  framework: Framework,
  observations: readonly Observation[],
  options: ScoreOptions = {}
): readonly IndexScore[] {
  const {leaves, trees} = scoreTrees(framework, observations, options);
  const rows = new Map<number, IndexScore>();
  for (const pool of poolRanked(leaves.cases)) {
    const scores = pool.map((i) => trees[i]!.scores[0]!.score);
    const ranks = rankScores(scores, framework.rank.decimals);
    pool.forEach((i, place) => {
      rows.set(i, {unit: leaves.cases[i]!.member.unit, score: scores[place]!, rank: ranks[place]!});
    });
  }
  return leaves.cases.map((_, i) => rows.get(i)!);
}

function scoreTrees(
  framework: Framework,
  observations: readonly Observation[],
  {units, period, missing = "renormalise"}: ScoreOptions
): {readonly leaves: LeafScores; readonly trees: readonly CaseScore[]} {
  assertFramework(framework);
  if (missing === "zero") assertFloor(framework);
  const {leaves} = prepareLeaves(framework, observations, {units, period});
  if (missing === "zero") assertNoneBelow(leaves);
  return {leaves, trees: aggregateCases(framework, leaves, missing)};
}

/** @throws {RangeError} if a score of 0 would not be the worst: an average z-score is 0 */
export function assertFloor(framework: Framework): void {
  const leaf = leavesUnder(framework.index).find(({normalise}) => normalise.method === "zscore");
  if (leaf) throw new RangeError(`${leaf.id}: a missing z-score can't count 0, which is the average`);
  const share = leavesUnder(framework.index).find(({normalise}) => normalise.method === "fraction-of-max");
  if (share) throw new RangeError(`${share.id}: a missing fraction-of-max can't count 0, which is not the lowest`);
  const shifted = leavesUnder(framework.index).find((each) => (scoreRange(each)?.[0] ?? 0) < 0);
  if (shifted) throw new RangeError(`${shifted.id}: a missing score can't count 0, which is not the lowest`);
}

/** @throws {RangeError} if a unit scores below 0, as without a clamp it can: a missing score of 0 would be better */
function assertNoneBelow({cases, outcomes}: LeafScores): void {
  outcomes.forEach((own, i) => {
    const below = [...own].find(([, {score}]) => score !== null && score < 0);
    if (below === undefined) return;
    const [leaf, {score}] = below;
    throw new RangeError(`${leaf}: a missing score can't count 0, since unit ${cases[i]!.member.unit} scores ${score}`);
  });
}

function listScores(framework: Framework, {cases}: LeafScores, trees: readonly CaseScore[]): readonly Score[] {
  const rows = cases.map(() => [] as Score[]);
  const nodes = trees[0]?.scores.length;
  const pools = poolRanked(cases);
  for (let k = 0; nodes !== undefined && k < nodes; k++) {
    for (const pool of pools) {
      const ranks = rankScores(
        pool.map((i) => trees[i]!.scores[k]!.score),
        framework.rank.decimals
      );
      pool.forEach((i, place) => {
        const {node, level, score, coverage, status} = trees[i]!.scores[k]!;
        const {member, period} = cases[i]!;
        rows[i]!.push({unit: member.unit, node, level, period, score, rank: ranks[place]!, coverage, status});
      });
    }
  }
  return rows.flat();
}

function listWeights({cases}: LeafScores, trees: readonly CaseScore[]): readonly WeightRow[] {
  return trees.flatMap(({weights}, i) => {
    const {member, period} = cases[i]!;
    return weights.map((row) => ({unit: member.unit, period, ...row}));
  });
}
