/**
 * Parts against their whole. Both sides of a contradiction are held back: which of them is wrong, nobody but the agency
 * can tell.
 */
import type {Finding} from "../../../finding.js";
import {checksOf, type SumCheck} from "../../../form/form-checks.js";
import type {CellReading} from "../../types.js";
import {type FileCells, findingAt, numberAt} from "../file-cells.js";

/** The cells with contradicting ones held back (status `error`, no value), in the same order, and the findings. */
export function checkSums(file: FileCells): {cells: readonly CellReading[]; findings: readonly Finding[]} {
  const checks = checksOf(file.form.checks, "numerator-above-denominator", "parts-above-total", "sum-not-total");
  const broken = checks.filter((check) => breaks(check, file));
  const rules = new Map(
    broken.flatMap((check) => [...check.parts, check.whole].map((id) => [id, check.code] as const))
  );
  return {
    cells: file.cells.map((cell) => {
      const rule = rules.get(cell.item);
      return rule === undefined || cell.value === null ? cell : {...cell, status: "error", value: null, rule};
    }),
    findings: broken.map((check) => describe(check, file))
  };
}

/** What is given must fit, whatever is still missing; a sum can only differ from its total once all parts are given. */
function breaks({code, parts, whole}: SumCheck, file: FileCells): boolean {
  const total = numberAt(file, whole);
  const given = parts.map((id) => numberAt(file, id)).filter((value) => value !== null);
  if (total === null || given.length === 0) return false;
  const sum = given.reduce((left, right) => left + right, 0);
  if (code === "sum-not-total") return given.length === parts.length && !agree(sum, total);
  return sum > total && !agree(sum, total);
}

/** Decimal amounts add up to within rounding: 0.1 + 0.2 is 0.3. */
function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** One finding, at the first part that was given, quoting both sides. */
function describe({code, parts, whole}: SumCheck, file: FileCells): Finding {
  const given = parts.filter((id) => numberAt(file, id) !== null).map((id) => file.byItem.get(id)!);
  const total = file.byItem.get(whole)!;
  const sum = given.map(({raw}) => raw).join(" + ");
  const sign = code === "sum-not-total" ? "≠" : ">";
  const place = total.cell === "" ? "" : `, ${total.cell}`;
  return findingAt(file, code, given[0]!, `${sum} ${sign} ${total.raw}${place}`);
}
