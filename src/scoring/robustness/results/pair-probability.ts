/**
 * The probability that one unit ranks above another: the share of the runs in which it does.
 */
import {groupRows} from "../../group-rows.js";
import type {RobustnessRuns} from "../model.js";
import {countBaseRuns} from "./base-runs.js";

/** The most units of a pool whose pairs are counted unless told: their number grows with the square. */
export const PAIR_LIMIT = 500;

/** How often each of a pool's units ranked above each other one. */
export interface PoolPairs {
  readonly pool: string;
  /** Places of the pool's units in `runs.cases`, ascending. */
  readonly cases: readonly number[];
  /** Pairs (first < second, places in `cases`) by `pairPlace`; null: the pool is above the limit, not counted. */
  readonly counts: PairCounts | null;
}

export interface PairCounts {
  /** Runs in which the first ranked above the second; those in which they tied count half. */
  readonly wins: Float64Array;
  /** Runs in which both had a rank. */
  readonly runs: Uint32Array;
}

/** Counts the pairs of every pool of at most `limit` units; pools in the order in which their units first come. */
export function countPairs(runs: RobustnessRuns, limit = PAIR_LIMIT): readonly PoolPairs[] {
  const places = runs.cases.map((_, place) => place);
  const pools = groupRows(places, (place) => runs.cases[place]!.pool);
  return [...pools].map(([pool, cases]) => ({
    pool,
    cases,
    counts: cases.length > limit ? null : countPool(runs, cases)
  }));
}

/**
 * The probability that unit a ranks above unit b, ties as half; both are places in `pairs.cases`. That of b above a is
 * what is left to 1.
 *
 * @returns 0–1; null for a unit and itself, where no run ranked both, and where pairs were not counted
 */
export function probabilityAbove({cases, counts}: PoolPairs, a: number, b: number): number | null {
  if (a === b || counts === null) return null;
  const place = pairPlace(cases.length, Math.min(a, b), Math.max(a, b));
  if (counts.runs[place] === 0) return null;
  const share = counts.wins[place]! / counts.runs[place]!;
  return a < b ? share : 1 - share;
}

function countPool(runs: RobustnessRuns, cases: readonly number[]): PairCounts {
  const n = cases.length;
  const [wins, both] = [new Float64Array((n * (n - 1)) / 2), new Uint32Array((n * (n - 1)) / 2)];
  const ranks = new Int32Array(n);
  const last = countBaseRuns(runs);
  for (let run = 0; run < last; run++) {
    cases.forEach((place, i) => {
      ranks[i] = runs.ranks[run * runs.cases.length + place]!;
    });
    let pair = 0;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++, pair++) {
        const [a, b] = [ranks[i]!, ranks[j]!];
        if (a === 0 || b === 0) continue;
        both[pair]! += 1;
        wins[pair]! += a < b ? 1 : a === b ? 0.5 : 0;
      }
    }
  }
  return {wins, runs: both};
}

/** Pairs (0, 1), (0, 2) … (1, 2) … in one row. */
function pairPlace(n: number, first: number, second: number): number {
  return first * n - (first * (first + 1)) / 2 + (second - first - 1);
}
