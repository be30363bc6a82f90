import type {NamedColumn} from "./column.js";
import type {CorrelationMethod} from "./correlation.js";
import {type CorrelationRow, correlateAll} from "./correlation-table.js";

/** The children of one group, side by side. */
export interface ColumnGroup {
  readonly id: string;
  readonly columns: readonly NamedColumn[];
}

/** Two children of one group that say the same thing twice, or pull against each other. */
export interface PairFlag extends CorrelationRow {
  readonly group: string;
  readonly kind: "redundant" | "negative";
}

export interface FlagLimits {
  /** Strictly above this a pair is redundant: counted twice. 0.92 unless given. */
  readonly above?: number;
  /** Strictly below this a pair pulls against itself. −0.5 unless given. */
  readonly below?: number;
  readonly method?: CorrelationMethod;
}

/**
 * Pairs within each group whose correlation is too high or too low, in the order of the groups and their columns.
 * A pair whose correlation cannot be told is not flagged here: it is in `correlateAll` with its reason.
 *
 * @throws {RangeError} naming a column of another length, or with a number that is not finite
 * Source: COINr `get_corr_flags`; JRC audits: above 0.92 double counting.
 */
export function flagPairs(groups: readonly ColumnGroup[], limits: FlagLimits = {}): readonly PairFlag[] {
  const {above = 0.92, below = -0.5, method = "pearson"} = limits;
  return groups.flatMap(({id, columns}) =>
    correlateAll(columns, method).flatMap((row): readonly PairFlag[] => {
      if (row.r !== null && row.r > above) return [{...row, group: id, kind: "redundant"}];
      if (row.r !== null && row.r < below) return [{...row, group: id, kind: "negative"}];
      return [];
    })
  );
}
