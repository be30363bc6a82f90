/**
 * What an answer claims and a table should list: a plan issued, a service with AI in operation.
 */
import type {Finding} from "../../../finding.js";
import {checksOf, type RowCheck} from "../../../form/form-checks.js";
import {tableSheets} from "../../../form/questions.js";
import {hasDocumentNumber} from "../document-number.js";
import {type FileCells, findingAt, numberAt} from "../file-cells.js";
import {isOfKind, rowsOf, type TableRow} from "../table-rows.js";

/** A finding at each such answer whose table was answered, but lists nothing of the kind. */
export function checkListed(file: FileCells): readonly Finding[] {
  return checksOf(file.form.checks, "answer-without-row")
    .filter((check) => isUnlisted(check, file))
    .map((check) => findingAt(file, "answer-without-row", file.byItem.get(check.item)!, titleOf(check, file)));
}

/** A table not answered at all is missing, not contradicting; so is one whose rows can't all be told apart by kind. */
function isUnlisted({item, table, where}: RowCheck, file: FileCells): boolean {
  const cell = file.byItem.get(item);
  const claims = cell?.value === true || (typeof cell?.value === "number" && cell.value > 0);
  if (!claims || hasDocumentNumber(cell?.note ?? "")) return false;
  const rows = rowsOf(table, file.cells);
  const count = tableSheets(file.form).find(({id}) => id === table)?.count;
  const declaredEmpty = count !== undefined && numberAt(file, count.id) === 0;
  if (rows.length === 0) return declaredEmpty;
  return !rows.some((row) => isOfKind(where, row) || isUnclear(where.column, row));
}

function isUnclear(column: string, row: TableRow): boolean {
  return (row.get(column)?.value ?? null) === null;
}

function titleOf({table, where}: RowCheck, {form}: FileCells): string {
  const sheet = tableSheets(form).find(({id}) => id === table)!;
  const choices = sheet.columns.find(({id}) => id === where.column)?.choices ?? [];
  const kinds = choices.filter(({id}) => where.in.includes(id)).map(({vi}) => vi);
  return `“${sheet.title.vi}”: ${kinds.join(", ")}`;
}
