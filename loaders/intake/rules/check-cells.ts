/**
 * The rules within one file: parts and wholes, units, tables, evidence, dates. Pure; order of cells does not matter to
 * what is found.
 */
import type {Finding} from "../../finding.js";
import type {Form} from "../../form/form.js";
import type {FileRef} from "../findings/make.js";
import type {CellReading} from "../types.js";
import {checkListed} from "./cells/answer-without-row.js";
import {checkDates} from "./cells/dates.js";
import {checkEvidence} from "./cells/evidence.js";
import {checkRows} from "./cells/incomplete-rows.js";
import {checkUnits} from "./cells/plausible.js";
import {checkRounding} from "./cells/rounded.js";
import {checkRowCounts} from "./cells/row-count.js";
import {checkSums} from "./cells/sums.js";
import {fileCells} from "./file-cells.js";
import {type RuleData, readRuleData} from "./rule-data.js";

/** The cells after the checks, in the same order, and what was found. */
export interface CellsChecked {
  readonly cells: readonly CellReading[];
  readonly findings: readonly Finding[];
}

/** In the order their findings are told, after those about sums. */
const RULES = [checkRowCounts, checkRows, checkListed, checkEvidence, checkDates, checkUnits, checkRounding] as const;

/**
 * Checks one file's cells. Both sides of a contradicting sum get status `error` and no value; every other rule only
 * asks, and leaves the values alone. Rules see the cells after sums were judged: what is held back is not asked about
 * again.
 *
 * @param edition its year, which dates are held against and which thresholds hold
 */
export function checkCells(
  form: Form,
  ref: FileRef,
  cells: readonly CellReading[],
  edition: string,
  data: RuleData = readRuleData(edition)
): CellsChecked {
  const sums = checkSums(fileCells(form, ref, edition, cells, data));
  const file = fileCells(form, ref, edition, sums.cells, data);
  return {cells: sums.cells, findings: [...sums.findings, ...RULES.flatMap((rule) => rule(file))]};
}
