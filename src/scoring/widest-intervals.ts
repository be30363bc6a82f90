import type {RankRow} from "./edition.js";

/** A rank with the width of its interval in whole places, both ends counted. */
export interface RankWidth {
  readonly row: RankRow;
  readonly places: number;
}

/**
 * The ranks that the draws move most, widest first, equals by rank: `count` of them, and all that are as wide as the
 * last. Units without a rank, and ranks that no draw moves, are left out.
 *
 * @param rows of one kind of unit
 */
export function widestIntervals(rows: readonly RankRow[], count: number): readonly RankWidth[] {
  const widths = rows.flatMap((row): readonly RankWidth[] =>
    row.rank === null || row.p05 === null || row.p95 === null
      ? []
      : [{row, places: Math.ceil(row.p95) - Math.floor(row.p05) + 1}]
  );
  const moved = widths.filter(({places}) => places > 1);
  const sorted = moved.toSorted((a, b) => b.places - a.places || a.row.rank! - b.row.rank!);
  const least = sorted[Math.min(count, sorted.length) - 1]?.places ?? 0;
  return sorted.filter(({places}) => places >= least);
}
