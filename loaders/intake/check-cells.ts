/**
 * Checks between cells: parts against their whole, declared counts against rows. What contradicts is held back.
 */
import type {Finding} from "../finding.js";
import type {Form, FormCheck, TableSheet} from "../form/form.js";
import {allItems, parseTableCode, tableSheets} from "../form/questions.js";
import {cellFinding, type FileRef} from "./findings/make.js";
import type {CellReading} from "./types.js";

/** The cells after the checks, in the same order, and what was found. */
export interface CellsChecked {
  readonly cells: readonly CellReading[];
  readonly findings: readonly Finding[];
}

/** Checks one file's cells; both sides of a contradiction get status `error` and no value. */
export function checkCells(form: Form, ref: FileRef, cells: readonly CellReading[]): CellsChecked {
  const byItem = new Map(cells.map((cell) => [cell.item, cell]));
  const broken = form.checks.filter((check) => breaks(check, byItem));
  const rules = new Map(
    broken.flatMap((check) => [...check.parts, check.whole].map((id) => [id, check.code] as const))
  );
  return {
    cells: cells.map((cell) => {
      const rule = rules.get(cell.item);
      return rule === undefined || cell.value === null ? cell : {...cell, status: "error", value: null, rule};
    }),
    findings: [
      ...broken.map((check) => describe(form, check, byItem, ref)),
      ...tableSheets(form).flatMap((table) => countRows(table, cells, ref))
    ]
  };
}

/** Parts that are not numbers count for nothing here: what is given must already fit. */
function breaks({parts, whole}: FormCheck, cells: ReadonlyMap<string, CellReading>): boolean {
  const total = cells.get(whole)?.value;
  const given = parts.map((id) => cells.get(id)?.value).filter((value) => typeof value === "number");
  return typeof total === "number" && given.length > 0 && given.reduce((sum, value) => sum + value, 0) > total;
}

/** One finding, at the first part that was given, quoting both sides. */
function describe(form: Form, check: FormCheck, cells: ReadonlyMap<string, CellReading>, ref: FileRef): Finding {
  const given = check.parts.filter((id) => typeof cells.get(id)?.value === "number");
  const placed = allItems(form).find(({item}) => item.id === given[0])!;
  const cell = cells.get(given[0]!)!;
  const whole = cells.get(check.whole)!;
  const sum = given.map((id) => cells.get(id)!.raw).join(" + ");
  const compared = `${sum} > ${whole.raw}, ${whole.cell}`;
  return cellFinding(ref, check.code, placed.item, {...cell, code: cell.item, sheetId: placed.sheet, compared});
}

function countRows(table: TableSheet, cells: readonly CellReading[], ref: FileRef): readonly Finding[] {
  const count = cells.find(({item}) => item === table.count?.id);
  if (!table.count || !count || typeof count.value !== "number") return [];
  const rows = new Set(
    cells
      .map(({item}) => parseTableCode(item))
      .filter((code) => code?.table === table.id)
      .map((code) => code!.row)
  );
  if (rows.size === count.value) return [];
  const at = {...count, code: count.item, sheetId: table.id, compared: `${count.raw} ≠ ${rows.size}`};
  return [cellFinding(ref, "row-count", table.count, at)];
}
