/**
 * A split change as the rows of change.csv.
 */
import {CAUSES, type ChangeGap, type ChangeRow, type Corner} from "../../src/scoring/analysis.js";

/** Columns of change.csv, in their order. */
export const CHANGE_COLUMNS = [
  "unit",
  "predecessors",
  "score_before",
  "score_after",
  "rank_before",
  "rank_after",
  ...CAUSES.map((cause) => `score_${cause}` as const),
  ...CAUSES.map((cause) => `rank_${cause}` as const),
  "why",
  "approximate",
  "carried"
] as const;

/** A row of change.csv. Parts are empty where `why` says why; a rank's part below 0 is places gained. */
export type ChangeCsvRow = Readonly<Record<(typeof CHANGE_COLUMNS)[number], string | number | null>>;

/** @example tableChange(rows)[0].why; // "not-ranked: own after, others before, method before, units before" */
export function tableChange(rows: readonly ChangeRow[]): readonly ChangeCsvRow[] {
  return rows.map(({unit, predecessors, before, after, score, rank, why, approximate, carried}) => ({
    unit,
    predecessors: predecessors.join(";"),
    score_before: before.score,
    score_after: after.score,
    rank_before: before.rank,
    rank_after: after.rank,
    score_own: score?.own ?? null,
    score_others: score?.others ?? null,
    score_method: score?.method ?? null,
    score_units: score?.units ?? null,
    rank_own: rank?.own ?? null,
    rank_others: rank?.others ?? null,
    rank_method: rank?.method ?? null,
    rank_units: rank?.units ?? null,
    why: why === null ? "" : sayGap(why),
    approximate: approximate ? "true" : "false",
    carried: carried.map(({indicator, code}) => `${indicator} ${code}`).join(";")
  }));
}

function sayGap(why: ChangeGap): string {
  if (why.code === "new-unit") return why.code;
  const corner = sayCorner(why.corner);
  return why.code === "refused" ? `refused: ${corner}: ${why.message}` : `not-ranked: ${corner}`;
}

function sayCorner(corner: Corner): string {
  return CAUSES.map((cause) => `${cause} ${corner[cause]}`).join(", ");
}
