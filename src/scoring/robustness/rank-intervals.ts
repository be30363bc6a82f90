/**
 * How far a rank hangs on choices that could have been made otherwise: a Monte Carlo of weights, aggregation and
 * missing-data rule. Source: Handbook (2008), step 7; Saisana, Saltelli and Tarantola (2005).
 */

import type {Framework, Robustness} from "../framework-model.js";
import {flattenTree} from "../kernel/flat-tree.js";
import {quantileOfRanks, type RankCounts} from "../kernel/rank-histogram.js";
import {tallyRanks} from "../kernel/rank-tally.js";
import {makeWorkspace, replicate} from "../kernel/replicate.js";
import {fillGrid} from "../kernel/score-grid.js";
import type {LeafScores} from "../leaf-scores.js";
import type {Observation, UnitId, UnitRow} from "../model.js";
import {prepareLeaves} from "../prepare-leaves.js";
import {quantileOfSorted} from "../quantile.js";
import {seedRandom} from "../random.js";
import {score} from "../score.js";
import {checkRobustness, shareOf} from "./check-robustness.js";

export interface RobustnessOptions {
  readonly units?: readonly UnitRow[];
  /** Must be given where the observations are of several periods. */
  readonly period?: string;
  /** Number of draws; the framework's unless given. */
  readonly replications?: number;
  readonly seed: number;
}

/**
 * A unit's published rank and the ranks it took over the draws. `best` and `worst` are the best and worst **seen in
 * this run**, not the extremes that the allowed weights could reach.
 */
export interface RankInterval {
  readonly unit: UnitId;
  readonly nominal: number;
  readonly median: number;
  readonly p05: number;
  readonly p95: number;
  readonly best: number;
  readonly worst: number;
  /** 5 % and 95 % of the index score over the draws; a drawn geometric mean is of scores lifted to 1–100. */
  readonly score_p05: number;
  readonly score_p95: number;
}

/**
 * Rank intervals of every ranked unit, by unit id; units that are not ranked have none, and never take a place.
 *
 * In each draw every weight, at every level, is its nominal value times 1 + `weights` · u, u uniform on [−1, 1); one
 * aggregation of `aggregate` is used at the index, where pillars make up for one another (its own where none are
 * listed; groups always keep theirs), and one rule of `missing`. Leaves are normalised once: their method is not drawn. Where a geometric or harmonic mean is drawn from
 * the list, leaf scores are first lifted from 0–100 to 1–100 (see `floorScore`); a framework without the list keeps
 * its own means as they are, zeros included. The same seed gives the same intervals, whatever the order of the input.
 *
 * @throws {RangeError} as `score`; if the framework allows no changes, or asks for a draw that is not available yet;
 * if the observations are of several periods and none is chosen
 */
export function rankIntervals(
  framework: Framework,
  observations: readonly Observation[],
  {units, period, replications, seed}: RobustnessOptions
): readonly RankInterval[] {
  const robustness = checkRobustness(framework);
  const {scores} = score(framework, observations, {units, period});
  const {periods, leaves} = prepareLeaves(framework, observations, {units, period});
  if (periods.length > 1) throw new RangeError(`choose one period of ${periods.join(", ")}`);
  const nominal = scores.filter((row) => row.level === 0).map((row) => row.rank);
  const ranked = nominal.flatMap((rank, i) => (rank === null ? [] : [i]));
  const count = replications ?? robustness.replications;
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`replications must be a whole number above 0, got ${count}`);
  }
  const {counts, scores: drawn} = draw(framework, robustness, leaves, ranked, count, seed);
  return ranked.map((i, k) => summarise(leaves.cases[i]!.member.unit, nominal[i]!, counts[k]!, drawn[k]!.sort()));
}

/** What the draws left behind, by ranked unit: how often it took each rank, and its index in every draw. */
interface Draws {
  readonly counts: readonly RankCounts[];
  readonly scores: readonly Float64Array[];
}

function draw(
  framework: Framework,
  {weights, aggregate, missing}: Robustness,
  leaves: LeafScores,
  ranked: readonly number[],
  replications: number,
  seed: number
): Draws {
  const tree = flattenTree(framework);
  const methods = aggregate?.length ? aggregate : [null];
  const rules = missing?.length ? missing : (["renormalise"] as const);
  const grids = methods.map((method) => rules.map((rule) => fillGrid(framework, tree, leaves, ranked, method, rule)));
  const pools = poolOf(ranked.map((i) => leaves.cases[i]!.member.peers));
  const counts = ranked.map(() => new Uint32Array(ranked.length + 1));
  const scores = ranked.map(() => new Float64Array(replications));
  const work = makeWorkspace(tree.ids.length, ranked.length);
  const random = seedRandom(seed);
  const pick = (length: number) => Math.floor(random() * length);
  for (let i = 0; i < replications; i++) {
    for (const node of tree.drawOrder)
      work.weights[node] = tree.weights[node]! * (1 + shareOf(weights) * (2 * random() - 1));
    const method = pick(methods.length);
    replicate(tree, grids[method]![pick(rules.length)]!, methods[method]!, work);
    for (let unit = 0; unit < ranked.length; unit++) scores[unit]![i] = work.index[unit]!;
    for (const pool of pools) tallyRanks(work.index, pool, counts, framework.rank.decimals);
  }
  return {counts, scores};
}

/** Places of the units ranked together. */
function poolOf(peers: readonly string[]): readonly Int32Array[] {
  return [...new Set(peers)].map((name) => Int32Array.from(peers.flatMap((each, k) => (each === name ? [k] : []))));
}

function summarise(unit: UnitId, nominal: number, counts: RankCounts, scores: Float64Array): RankInterval {
  const at = (share: number) => quantileOfRanks(counts, share);
  const ranks = {median: at(0.5), p05: at(0.05), p95: at(0.95), best: at(0), worst: at(1)};
  return {
    unit,
    nominal,
    ...ranks,
    score_p05: quantileOfSorted(scores, 0.05),
    score_p95: quantileOfSorted(scores, 0.95)
  };
}
