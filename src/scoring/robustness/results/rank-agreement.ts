import {groupRows} from "../../group-rows.js";
import type {RankSummary} from "./rank-summary.js";

/** How many of a pool's units have a published rank that the runs bear out; of `units` that had a rank in some run. */
export interface RankAgreement {
  readonly pool: string;
  readonly units: number;
  /** Published rank at most 2 (3) places from the median of the runs. */
  readonly within_2: number;
  readonly within_3: number;
  /** Published rank within the 5–95 % interval. */
  readonly inside: number;
}

/**
 * The summary that audits give of a ranking, one per pool in the order in which they first come.
 *
 * Source: JRC statistical audit of the Global Talent Competitiveness Index 2018 ("95 % of ranks within two of the
 * simulated median").
 */
export function agreeWithMedian(rows: readonly RankSummary[]): readonly RankAgreement[] {
  return [...groupRows(rows, (row) => row.pool)].map(([pool, all]) => {
    const told = all.filter((row) => row.median !== null);
    const within = (places: number) => told.filter((row) => Math.abs(row.nominal - row.median!) <= places).length;
    const inside = told.filter((row) => row.p05! <= row.nominal && row.nominal <= row.p95!).length;
    return {pool, units: told.length, within_2: within(2), within_3: within(3), inside};
  });
}
