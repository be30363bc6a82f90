import type {NamedColumn} from "./column.js";
import type {CorrelationMethod} from "./correlation.js";
import {type CorrelationRow, correlateBetween} from "./correlation-table.js";

/** An indicator (a) against a measure of size (b). */
export interface SizeEffect extends CorrelationRow {
  /** The correlation is farther from 0 than the limit: large units score high, or low, for being large. */
  readonly flagged: boolean;
}

export interface SizeOptions {
  /** 0.6 unless given. */
  readonly limit?: number;
  readonly method?: CorrelationMethod;
}

/**
 * Is any size left in the indicators, or has dividing by the right denominator taken it out? Every indicator as it is
 * used (after its denominator) against every denominator.
 *
 * @throws {RangeError} naming a column of another length, or with a number that is not finite
 * Source: COINr `get_denom_corr`, 0.6 its limit too.
 */
export function sizeEffects(
  indicators: readonly NamedColumn[],
  denominators: readonly NamedColumn[],
  {limit = 0.6, method = "pearson"}: SizeOptions = {}
): readonly SizeEffect[] {
  return correlateBetween(indicators, denominators, method).map((row) => ({
    ...row,
    flagged: row.r !== null && Math.abs(row.r) > limit
  }));
}
