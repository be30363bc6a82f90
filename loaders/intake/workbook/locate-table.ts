/**
 * The rows of one table: column ids in the row whose A cell is `#` and the table's id, the heading below it, then rows.
 */

import type {TableSheet} from "../../form/form.js";
import {tableCode} from "../../form/questions.js";
import {columnLetters} from "../../form/workbook/grid.js";
import {EMPTY, type LocatedAnswer, type RawContent, type RawSheet, tidyText} from "./raw.js";

/** Every cell of every row that has an answer; rows are counted from 1, or keyed by task id in column A. */
export function locateTable(table: TableSheet, sheet: RawSheet): readonly LocatedAnswer[] {
  const start = sheet.rows.findIndex((row) => textAt(row, 0) === `#${table.id}`);
  const columns = findColumns(table, sheet.rows[start] ?? []);
  const body = sheet.rows.map((row, index) => ({row, index})).slice(start + 1);
  const heading = body.findIndex(({row}) =>
    table.columns.some(({id, label}) => isHeading(row, columns.get(id), label.vi))
  );
  return body.slice(heading + 1).flatMap(({row, index}, i) => {
    const key = table.prefill ? textAt(row, 0) : String(i + 1);
    if (key === "" || !hasAnswer(table, row, columns)) return [];
    return table.columns.map(({id}): LocatedAnswer => {
      const column = columns.get(id);
      const content = column === undefined ? EMPTY : (row[column] ?? EMPTY);
      const cell = column === undefined ? "" : `${columnLetters(column)}${index + 1}`;
      return {code: tableCode(table.id, key, id), sheet: sheet.name, cell, content, note: ""};
    });
  });
}

/** Where each column stands, by its id in the code row. */
function findColumns(table: TableSheet, row: readonly RawContent[]): ReadonlyMap<string, number> {
  const places = row.map((cell, index): [string, number] => [tidyText(cell.text), index]);
  const ids = new Set(table.columns.map(({id}) => id));
  return new Map(places.filter(([id]) => ids.has(id)));
}

function isHeading(row: readonly RawContent[], column: number | undefined, label: string): boolean {
  return column !== undefined && textAt(row, column) === label;
}

/** A row answers something if a cell that is not prefilled has content; prefilled rows (tasks) always count. */
function hasAnswer(table: TableSheet, row: readonly RawContent[], columns: ReadonlyMap<string, number>): boolean {
  return table.columns.some(({id}) => textAt(row, columns.get(id)) !== "");
}

function textAt(row: readonly RawContent[], column: number | undefined): string {
  return column === undefined ? "" : tidyText(row[column]?.text ?? "");
}
