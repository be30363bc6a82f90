/**
 * The rows of a list that answer one field, and whether they are all there are.
 */
import {distinctEntries, type Keyed} from "../../src/scoring/outline/entries.js";
import type {OutlineStatus} from "../../src/scoring/outline/model.js";
import type {TableSheet} from "../form/form.js";
import {tableSheets} from "../form/questions.js";
import {isOfKind, rowsOf, type TableRow} from "../intake/rules/table-rows.js";
import type {CellReading} from "../intake/types.js";
import {entryKey} from "./entry-line.js";
import type {ListSpec} from "./list-specs.js";
import {statusOf, type UnitReport} from "./unit-report.js";

export interface ListEntry extends Keyed {
  readonly row: TableRow;
}

export interface ListRead {
  readonly sheet: TableSheet;
  /** `none` only where the agency's own list leaves no room for an entry. */
  readonly status: OutlineStatus;
  /** Rows of the list, of whatever kind. */
  readonly listed: number;
  /** As submitted, repeats among them. */
  readonly entries: readonly ListEntry[];
  /** Repeats left out; null where nobody can say how many there are. */
  readonly distinct: readonly ListEntry[] | null;
  /** The number of rows that the agency says there are. */
  readonly declared: CellReading | null;
  /** The cells it rests on. */
  readonly used: readonly (CellReading | null | undefined)[];
}

/**
 * Reads a list. A row of which the kind can't be told may be of any: then there is no number. Where none is of the kind,
 * that is a none only if the agency says that it has listed them all.
 */
export function readList(report: UnitReport, spec: ListSpec): ListRead {
  const sheet = tableSheets(report.form).find(({id}) => id === spec.table)!;
  const declared = report.cells.find(({item}) => item === sheet.count?.id) ?? null;
  const rows = rowsOf(spec.table, report.cells);
  const {kind} = spec;
  const own = kind === null ? rows : rows.filter((row) => isOfKind({column: kind.column, in: [kind.choice]}, row));
  const unclear = kind === null ? [] : rows.filter((row) => (row.get(kind.column)?.value ?? null) === null);
  const entries = own.map((row) => ({row, key: keyOf(spec.key, row)}));
  const status = unclear.length > 0 ? "held-back" : own.length > 0 ? "given" : emptyStatus(declared, rows.length);
  const known = status === "given" || status === "none";
  const naming = kind?.column ?? spec.key[0]!;
  const used = [declared, ...[...own, ...unclear].map((row) => row.get(naming))];
  return {
    sheet,
    status,
    listed: rows.length,
    entries,
    distinct: known ? distinctEntries(entries) : null,
    declared,
    used
  };
}

/** @param listed rows of the list, of whatever kind */
function emptyStatus(declared: CellReading | null, listed: number): OutlineStatus {
  if (typeof declared?.value !== "number") return declared === null || listed > 0 ? "not-reported" : statusOf(declared);
  if (declared.value <= listed) return "none";
  return listed > 0 ? "not-reported" : "held-back";
}

/** "" where the row does not say the first of them. */
function keyOf(columns: readonly string[], row: TableRow): string {
  const texts = columns.map((column) => entryKey(String(row.get(column)?.value ?? "")));
  return texts[0] === "" ? "" : texts.join("|");
}
