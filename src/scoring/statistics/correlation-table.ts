import {checkColumns, type NamedColumn} from "./column.js";
import {type Correlation, type CorrelationMethod, correlate} from "./correlation.js";

/** One pair of columns. */
export interface CorrelationRow extends Correlation {
  readonly a: string;
  readonly b: string;
}

/**
 * Every column against every other of the same list, each pair once, in the order of the list.
 *
 * @throws {RangeError} naming a column of another length, or with a number that is not finite
 */
export function correlateAll(columns: readonly NamedColumn[], method: CorrelationMethod): readonly CorrelationRow[] {
  checkColumns(columns);
  return columns.flatMap((a, i) => columns.slice(i + 1).map((b) => correlatePair(a, b, method)));
}

/**
 * Every column of one list against every column of another: indicators against pillars, pillars against the index,
 * indicators against denominators.
 *
 * @throws {RangeError} naming a column of another length, or with a number that is not finite
 */
export function correlateBetween(
  rows: readonly NamedColumn[],
  columns: readonly NamedColumn[],
  method: CorrelationMethod
): readonly CorrelationRow[] {
  checkColumns([...rows, ...columns]);
  return rows.flatMap((a) => columns.map((b) => correlatePair(a, b, method)));
}

function correlatePair(a: NamedColumn, b: NamedColumn, method: CorrelationMethod): CorrelationRow {
  return {a: a.id, b: b.id, ...correlate(a.values, b.values, method)};
}
