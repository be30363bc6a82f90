/**
 * Which ranks hang most on choices, and on which.
 */
import type {Framework} from "../../framework-model.js";
import type {UnitId} from "../../model.js";
import {compareIds} from "../../order.js";
import type {InputId, RobustnessRuns} from "../model.js";
import {countBaseRuns, designSamples, ranksOfCase} from "./base-runs.js";
import {explainRank, type RankShare, type ShareHow} from "./rank-shares.js";
import {summariseRanks} from "./rank-summary.js";
import {drawnShares, weightDriverFinder} from "./weight-drivers.js";

export interface FragileRank {
  readonly unit: UnitId;
  readonly period: string;
  readonly pool: string;
  readonly nominal: number;
  /** Places from p05 to p95; null where no run ranked the unit. */
  readonly width: number | null;
  /** Of the runs that ranked it, the share that put it more than 2 (3) places from its published rank. */
  readonly outside_2: number | null;
  readonly outside_3: number | null;
  /** Runs that left it without a rank. */
  readonly unranked: number;
  /** What explains most of its rank's variance; null where the rank never moves or no share can be told. */
  readonly driver: InputId | null;
  readonly share: number | null;
  readonly how: ShareHow | null;
  /** The node whose drawn weight goes most closely with how good the rank is (Spearman's rho; > 0: it lifts). */
  readonly node: string | null;
  readonly rho: number | null;
  /** Every input's share. */
  readonly shares: readonly RankShare[];
}

/**
 * One row per case, in the order of `runs.cases`; see `byFragility` for the most fragile first.
 *
 * @param summaries of the same runs, where they are there already
 */
export function fragileRanks(
  framework: Framework,
  runs: RobustnessRuns,
  summaries = summariseRanks(runs)
): readonly FragileRank[] {
  const [samples, count] = [designSamples(runs), countBaseRuns(runs)];
  const findDriver = weightDriverFinder(drawnShares(framework, runs, count));
  return summaries.map(({unit, period, pool, nominal, p05, p95, unranked}, place) => {
    const ranks = ranksOfCase(runs, place, count);
    const shares = explainRank(runs, place, samples);
    const strongest = strongestOf(shares);
    const weight = findDriver(ranks);
    return {
      unit,
      period,
      pool,
      nominal,
      width: p05 === null ? null : p95! - p05,
      outside_2: shareOutside(ranks, nominal, 2),
      outside_3: shareOutside(ranks, nominal, 3),
      unranked,
      driver: strongest?.input ?? null,
      share: strongest?.share ?? null,
      how: strongest?.how ?? null,
      node: weight?.node ?? null,
      rho: weight?.rho ?? null,
      shares
    };
  });
}

/** The share of runs with a rank in which it is further than so many places from the published one. */
function shareOutside(ranks: Int32Array, nominal: number, places: number): number | null {
  const taken = ranks.filter((rank) => rank > 0);
  if (taken.length === 0) return null;
  return taken.filter((rank) => Math.abs(rank - nominal) > places).length / taken.length;
}

/** The most fragile first: widest interval, then most often off by more than 2 places, then id. */
export function byFragility(a: FragileRank, b: FragileRank): number {
  const off = (row: FragileRank) => row.outside_2 ?? 0;
  return (b.width ?? 0) - (a.width ?? 0) || off(b) - off(a) || compareIds(a.unit, b.unit);
}

function strongestOf(shares: readonly RankShare[]): RankShare | undefined {
  return shares
    .filter(({share}) => share !== null && share > 0)
    .reduce<RankShare | undefined>(
      (best, each) => (best === undefined || each.share! > best.share! ? each : best),
      undefined
    );
}
