/**
 * The reports of an edition held against each other, against the edition of the year before, and against bases.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Finding} from "../finding.js";
import type {Form} from "../form/form.js";
import {checkEdition} from "../intake/rules/check-edition.js";
import type {EditionCells, UnitReport} from "../intake/rules/edition-cells.js";
import {readRuleData} from "../intake/rules/rule-data.js";
import {checkShrunk} from "../intake/rules/years/shrunk-totals.js";
import type {SubmissionReading} from "../intake/types.js";
import {readRegistry} from "../registry/registry.js";
import {readBases} from "./bases.js";
import {countingReports, earlierEdition, type JudgedReadings} from "./earlier-edition.js";
import type {EditionSettings} from "./edition-settings.js";

/** What is compared. `before` is the year before, read by the same path; null where there is none. */
export interface Compared {
  readonly settings: EditionSettings;
  readonly units: readonly EditionUnit[];
  readonly form: Form;
  readonly reports: JudgedReadings;
  readonly before: EarlierReports | null;
}

/** The reports of the year before. */
export interface EarlierReports {
  readonly settings: EditionSettings;
  readonly reports: JudgedReadings;
}

/** Findings of the rules between reports. No value is changed here. */
export function compareReports(compared: Compared): readonly Finding[] {
  const {settings, units, reports} = compared;
  const told = new Set([...countingReports(reports).values()].flatMap(({findings}) => findings.map(({id}) => id)));
  const bases = readBases(settings.year, new Set(units.map(({id}) => id)));
  return checkEdition({...cellsOf(compared), bases}, told);
}

/** Only what keeps a figure from being counted: all that has to be known of a year that is itself last year's. */
export function compareTotals(compared: Compared): readonly Finding[] {
  return checkShrunk({...cellsOf(compared), bases: new Map()});
}

function cellsOf({settings, units, form, reports, before}: Compared): Omit<EditionCells, "bases"> {
  const counting = countingReports(reports);
  const year = String(settings.year);
  const earlier =
    before &&
    earlierEdition(before.settings.year, before.reports, units, readRegistry(), [
      before.settings.as_of,
      settings.as_of
    ]);
  return {
    form,
    edition: year,
    reports: units.flatMap((unit) => toReport(unit, counting.get(unit.id))),
    earlier,
    data: readRuleData(year)
  };
}

function toReport({id, kind, name}: EditionUnit, reading: SubmissionReading | undefined): readonly UnitReport[] {
  if (!reading) return [];
  const cells = new Map(reading.cells.map((cell) => [cell.item, cell]));
  return [{unit: id, kind, name: name.vi, file: reading.file, cells}];
}
