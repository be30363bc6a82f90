/**
 * A unit's published rank beside the ranks it took over the runs.
 */
import type {UnitId} from "../../model.js";
import {quantileOfSorted} from "../../quantile.js";
import type {RobustnessRuns} from "../model.js";
import {countBaseRuns, ranksOfCase} from "./base-runs.js";

/**
 * Ranks are places, 1 the best; quantiles are of type 7 and may lie between two places. Best and worst are those
 * **seen in these runs**, not the extremes that the allowed weights could reach (`possibleRanks`). All are null where
 * the unit had a rank in no run.
 */
export interface RankSummary {
  readonly unit: UnitId;
  readonly period: string;
  readonly pool: string;
  readonly nominal: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly p05: number | null;
  readonly p95: number | null;
  readonly best_seen: number | null;
  readonly worst_seen: number | null;
  /** 5 % and 95 % of the index score, over the runs on the framework's own scale; null where none is. */
  readonly score_p05: number | null;
  readonly score_p95: number | null;
  /** Runs in which it had a rank: those that all of this is of. */
  readonly runs: number;
  /** Runs in which it had none: their choices left it without a score. */
  readonly unranked: number;
}

/**
 * One row per case, in the order of `runs.cases`, over the runs that are independent draws (`countBaseRuns`).
 *
 * @example summariseRanks(runs)[0]; // {unit: "da-nang", nominal: 1, median: 1, p05: 1, p95: 3, …}
 */
export function summariseRanks(runs: RobustnessRuns): readonly RankSummary[] {
  const count = countBaseRuns(runs);
  return runs.cases.map(({unit, period, pool, rank}, place) => {
    const ranks = ranksOfCase(runs, place, count);
    const taken = ranks.filter((each) => each > 0).sort();
    const scored = [...ranks.keys()].filter((run) => ranks[run]! > 0 && runs.ownScale?.[run] !== 0);
    const scores = Float64Array.from(scored, (run) => runs.scores[run * runs.cases.length + place]!);
    const base = {unit, period, pool, nominal: rank, runs: taken.length, unranked: count - taken.length};
    return {...base, ...describe(taken, scores.sort())};
  });
}

function describe(ranks: Int32Array, scores: Float64Array) {
  const at = (sorted: ArrayLike<number>, share: number) => (sorted.length ? quantileOfSorted(sorted, share) : null);
  return {
    mean: ranks.length ? ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length : null,
    median: at(ranks, 0.5),
    p05: at(ranks, 0.05),
    p95: at(ranks, 0.95),
    best_seen: at(ranks, 0),
    worst_seen: at(ranks, 1),
    score_p05: at(scores, 0.05),
    score_p95: at(scores, 0.95)
  };
}
