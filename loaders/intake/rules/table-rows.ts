/**
 * The rows of a table as they were read.
 */
import {parseTableCode} from "../../form/questions.js";
import {saysNothing} from "../answers/words.js";
import type {CellReading} from "../types.js";

/** One row: its cells by column id. */
export type TableRow = ReadonlyMap<string, CellReading>;

/** The rows that answer something, in the order read; a row of "-" or "Không có" says that there is none. */
export function rowsOf(table: string, cells: readonly CellReading[]): readonly TableRow[] {
  const rows = new Map<string, Map<string, CellReading>>();
  for (const cell of cells) {
    const code = parseTableCode(cell.item);
    if (code?.table !== table) continue;
    rows.set(code.row, (rows.get(code.row) ?? new Map()).set(code.column, cell));
  }
  return [...rows.values()].filter((row) => ![...row.values()].every(isNothing));
}

/** Nothing is told: an empty cell, or a text such as "chưa có". */
export function isNothing({status, value}: CellReading): boolean {
  return status === "not-reported" || (typeof value === "string" && saysNothing(value));
}

/** Whether the row's column holds one of these choices; false where its kind is not known. */
export function isOfKind({column, in: choices}: {column: string; in: readonly string[]}, row: TableRow): boolean {
  const kind = row.get(column)?.value;
  return typeof kind === "string" && choices.includes(kind);
}
