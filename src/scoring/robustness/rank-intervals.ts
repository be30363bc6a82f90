/**
 * How far a rank hangs on choices that could have been made otherwise, in one row per unit.
 */
import type {Framework} from "../framework-model.js";
import type {Observation, UnitId} from "../model.js";
import {summariseRanks} from "./results/rank-summary.js";
import {type RunOptions, runRobustness} from "./run-robustness.js";

export interface RobustnessOptions extends Omit<RunOptions, "points" | "seed"> {
  /** The same seed gives the same intervals. */
  readonly seed: number;
}

/** Ranks of one unit over the draws. Median, 5 and 95 % may lie between two places where the draws are few. */
export interface RankInterval {
  readonly unit: UnitId;
  readonly period: string;
  /** The published rank. */
  readonly nominal: number;
  readonly median: number;
  readonly p05: number;
  readonly p95: number;
  /** Seen over the draws: the weights allowed may reach further. */
  readonly best: number;
  readonly worst: number;
  /** 5 % and 95 % of the index over the draws whose scores are on its own scale; null where none are. */
  readonly score_p05: number | null;
  readonly score_p95: number | null;
}

/**
 * Rank intervals of every ranked unit, by unit id, then period; units that are not ranked have none, and never take a
 * place. What is drawn is what the framework's robustness section says (`runRobustness`). A draw whose choices leave a
 * unit without a score does not count for it; a unit that no draw ranks has no row.
 *
 * @throws {RangeError} as `runRobustness`
 */
export function rankIntervals(
  framework: Framework,
  observations: readonly Observation[],
  options: RobustnessOptions
): readonly RankInterval[] {
  return summariseRanks(runRobustness(framework, observations, options)).flatMap((summary) => {
    const {unit, period, nominal, median, p05, p95, best_seen, worst_seen, score_p05, score_p95} = summary;
    if (median === null || p05 === null || p95 === null || best_seen === null || worst_seen === null) return [];
    return [{unit, period, nominal, median, p05, p95, best: best_seen, worst: worst_seen, score_p05, score_p95}];
  });
}
