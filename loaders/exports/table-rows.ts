/**
 * A published table with its rows at hand: made once, then written as CSV, as JSON and as a sheet of the workbook.
 */
import type {Edition} from "../../src/scoring/edition.js";
import type {EditionTable, Field} from "../assess/table-fields.js";

/** A cell of a published table; null: none. */
export type TableValue = string | number | boolean | null;

export interface TableRows {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly rows: readonly object[];
}

export function tableRows(tables: readonly EditionTable[], edition: Edition): readonly TableRows[] {
  return tables.map(({name, title, fields, rows}) => ({name, title, fields, rows: rows(edition)}));
}

/** The cell of a row under a column: what is absent, and an empty text, is null, as in the CSV file. */
export function valueAt(row: object, field: string): TableValue {
  const value = (row as Readonly<Record<string, TableValue | undefined>>)[field];
  return value === undefined || value === "" ? null : value;
}
