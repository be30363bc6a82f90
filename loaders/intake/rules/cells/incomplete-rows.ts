/**
 * Rows of tables that lack what every row has to say, or what an indicator needs to count them.
 */
import type {Finding} from "../../../finding.js";
import type {RowsRule, TableSheet} from "../../../form/form.js";
import {checksOf} from "../../../form/form-checks.js";
import {tableSheets} from "../../../form/questions.js";
import {type FileCells, findingAt} from "../file-cells.js";
import {isNothing, isOfKind, rowsOf, type TableRow} from "../table-rows.js";

/**
 * At most one finding of each code for a row: `incomplete-row` where the form requires more, of all rows or of rows of
 * its kind; `row-not-counted` where the row may stand as it is, but no indicator counts it.
 */
export function checkRows(file: FileCells): readonly Finding[] {
  return tableSheets(file.form).flatMap((table) =>
    rowsOf(table.id, file.cells).flatMap((row) => [
      ...ask(file, "incomplete-row", table, row, required(file, table, row)),
      ...ask(file, "row-not-counted", table, row, uncounted(file, table, row))
    ])
  );
}

/** Columns required but not given; an empty cell that was asked about as such (`required-empty`) is left out. */
function required({form}: FileCells, table: TableSheet, row: TableRow): readonly string[] {
  const always = table.columns.filter((column) => column.required && row.get(column.id)?.status !== "not-reported");
  const ofKind = checksOf(form.checks, "row-needs").filter(
    (check) => check.table === table.id && isOfKind(check.where, row)
  );
  return lacking(row, [...always.map(({id}) => id), ...ofKind.flatMap(({needs}) => needs)]);
}

function uncounted({form}: FileCells, table: TableSheet, row: TableRow): readonly string[] {
  const rules = form.indicators.filter(
    (rule): rule is RowsRule => rule.kind === "rows" && rule.table === table.id && isOfKind(rule.where, row)
  );
  const asked = new Set(table.columns.filter((column) => column.required).map(({id}) => id));
  return lacking(
    row,
    rules.flatMap(({complete}) => complete.filter((id) => !asked.has(id)))
  );
}

/** Columns that say nothing; a cell that was held back or is secret says something. */
function lacking(row: TableRow, columns: readonly string[]): readonly string[] {
  return [...new Set(columns)].filter((id) => {
    const cell = row.get(id);
    return cell === undefined || isNothing(cell);
  });
}

/** At the first of the lacking cells, or at the row's first cell where the file has none of them; naming them all. */
function ask(
  file: FileCells,
  code: "incomplete-row" | "row-not-counted",
  table: TableSheet,
  row: TableRow,
  columns: readonly string[]
): readonly Finding[] {
  const places = [...columns, ...table.columns.map(({id}) => id)];
  const cell = places.map((id) => row.get(id)).find((one) => one !== undefined);
  if (columns.length === 0 || cell === undefined) return [];
  const labels = columns.map((id) => `“${table.columns.find((column) => column.id === id)!.label.vi}”`);
  return [findingAt(file, code, cell, labels.join(", "))];
}
