/**
 * Indicators that count complete rows of a table. An empty table counts 0 only where the agency declared 0 rows.
 */
import type {Form, RowsRule} from "../../form/form.js";
import {tableSheets} from "../../form/questions.js";
import {isNothing, isOfKind, rowsOf, type TableRow} from "../rules/table-rows.js";
import type {CellReading} from "../types.js";
import {type Lookup, type Outcome, obstacle, type Remark} from "./outcome.js";

/**
 * Counts the rows of the kind asked for whose `complete` columns are all filled; repeated rows count once. A row of
 * unknown kind, or one of the kind with a cell that was held back, may count or not: then there is no value.
 */
export function evaluateRows(rule: RowsRule, form: Form, cells: readonly CellReading[], lookup: Lookup): Outcome {
  const rows = rowsOf(rule.table, cells);
  const count = tableSheets(form).find(({id}) => id === rule.table)?.count;
  const declared = count ? lookup(count.id) : null;
  if (rows.length === 0) return emptyTable(declared);
  const held = unclearKind(rule, rows) ?? heldBack(rule, rows);
  if (held) return held;
  const matching = rows.filter((row) => isOfKind(rule.where, row) && isComplete(rule, row));
  const {kept, remarks} = dropRepeats(rule, matching);
  const value = rule.cap === undefined ? kept.length : Math.min(rule.cap, kept.length);
  const used = [...(declared ? [declared] : []), ...kept.map((row) => row.get(rule.where.column)!)];
  const text = rule.cap === undefined ? "rows" : `rows, at most ${rule.cap}`;
  return {value, status: "reported", rule: `${text}: ${kept.length} of ${rows.length}`, used, remarks};
}

function emptyTable(declared: CellReading | null): Outcome {
  const used = declared ? [declared] : [];
  if (declared?.value === 0) return {value: 0, status: declared.status, rule: "rows: declared 0", used};
  if (declared && declared.value === null) return {value: null, status: declared.status, rule: "rows: no answer", used};
  return {value: null, status: "not-reported", rule: "rows: declared but not listed", used};
}

function unclearKind({where}: RowsRule, rows: readonly TableRow[]): Outcome | null {
  const unclear = rows.filter((row) => (row.get(where.column)?.value ?? null) === null);
  if (unclear.length === 0) return null;
  const used = unclear.flatMap((row) => row.get(where.column) ?? []);
  return {value: null, status: obstacle(used) ?? "not-reported", rule: "rows: unclear kind", used};
}

/** Cells that decide whether a row is complete and can't be read, or are secret. */
function heldBack(rule: RowsRule, rows: readonly TableRow[]): Outcome | null {
  const deciding = rows
    .filter((row) => isOfKind(rule.where, row))
    .flatMap((row) => rule.complete.flatMap((column) => row.get(column) ?? []));
  const used = deciding.filter(({status}) => status === "error" || status === "withheld");
  const status = obstacle(used);
  return status === null ? null : {value: null, status, rule: "rows: held back", used};
}

/** Every column has something to tell: a result of "chưa có" is none. */
function isComplete({complete}: RowsRule, row: TableRow): boolean {
  return complete.every((column) => {
    const cell = row.get(column);
    return cell?.status === "reported" && !isNothing(cell);
  });
}

/** Rows are the same if all their cells but the kind are. */
function dropRepeats(
  rule: RowsRule,
  rows: readonly TableRow[]
): {kept: readonly TableRow[]; remarks: readonly Remark[]} {
  const seen = new Set<string>();
  const kept: TableRow[] = [];
  const remarks: Remark[] = [];
  for (const row of rows) {
    const cells = [...row].filter(([column]) => column !== rule.where.column).map(([, {value}]) => value);
    const key = JSON.stringify(cells).toLowerCase();
    if (seen.has(key)) remarks.push({code: "duplicate-row", cell: row.get(rule.complete[0]!)!});
    else kept.push(row);
    seen.add(key);
  }
  return {kept, remarks};
}
