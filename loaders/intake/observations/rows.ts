/**
 * Indicators that count complete rows of a table. An empty table counts 0 only where the agency declared 0 rows.
 */
import type {Form, RowsRule} from "../../form/form.js";
import {parseTableCode, tableSheets} from "../../form/questions.js";
import type {CellReading} from "../types.js";
import type {Lookup, Outcome, Remark} from "./outcome.js";

/** One row: its cells by column id. */
type Row = ReadonlyMap<string, CellReading>;

/** Counts the rows of the kind asked for whose `complete` columns are all filled; repeated rows count once. */
export function evaluateRows(rule: RowsRule, form: Form, cells: readonly CellReading[], lookup: Lookup): Outcome {
  const rows = rowsOf(rule.table, cells);
  const count = tableSheets(form).find(({id}) => id === rule.table)?.count;
  const declared = count ? lookup(count.id) : null;
  if (rows.length === 0) return emptyTable(declared);
  const kinds = rows.flatMap((row) => row.get(rule.where.column) ?? []);
  const unclear = kinds.filter(({status}) => status === "error");
  if (unclear.length > 0) return {value: null, status: "error", rule: "rows: unclear kind", used: unclear};
  const matching = rows.filter((row) => matches(rule, row));
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

function rowsOf(table: string, cells: readonly CellReading[]): readonly Row[] {
  const rows = new Map<string, Map<string, CellReading>>();
  for (const cell of cells) {
    const code = parseTableCode(cell.item);
    if (code?.table !== table) continue;
    rows.set(code.row, (rows.get(code.row) ?? new Map()).set(code.column, cell));
  }
  return [...rows.values()];
}

function matches({where, complete}: RowsRule, row: Row): boolean {
  const kind = row.get(where.column)?.value;
  return (
    typeof kind === "string" &&
    where.in.includes(kind) &&
    complete.every((column) => row.get(column)?.status === "reported")
  );
}

/** Rows are the same if all their cells but the kind are. */
function dropRepeats(rule: RowsRule, rows: readonly Row[]): {kept: readonly Row[]; remarks: readonly Remark[]} {
  const seen = new Set<string>();
  const kept: Row[] = [];
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
