/**
 * The reports of an edition held against each other, against the edition of the year before, and against bases.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Finding} from "../finding.js";
import type {Form} from "../form/form.js";
import {checkEdition} from "../intake/rules/check-edition.js";
import type {EarlierEdition, UnitReport} from "../intake/rules/edition-cells.js";
import {readRuleData} from "../intake/rules/rule-data.js";
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
  readonly before: {readonly settings: EditionSettings; readonly reports: JudgedReadings} | null;
}

/** Findings of the rules between reports; no value is changed. */
export function compareReports({settings, units, form, reports, before}: Compared): readonly Finding[] {
  const counting = countingReports(reports);
  const told = new Set([...counting.values()].flatMap(({findings}) => findings.map(({id}) => id)));
  const asOf = before ? ([before.settings.as_of, settings.as_of] as const) : null;
  const earlier: EarlierEdition | null =
    before && asOf ? earlierEdition(before.settings.year, before.reports, units, readRegistry(), asOf) : null;
  const edition = {
    form,
    edition: String(settings.year),
    reports: units.flatMap((unit) => toReport(unit, counting.get(unit.id))),
    earlier,
    bases: readBases(settings.year, new Set(units.map(({id}) => id))),
    data: readRuleData(String(settings.year))
  };
  return checkEdition(edition, told);
}

function toReport({id, kind, name}: EditionUnit, reading: SubmissionReading | undefined): readonly UnitReport[] {
  if (!reading) return [];
  const cells = new Map(reading.cells.map((cell) => [cell.item, cell]));
  return [{unit: id, kind, name: name.vi, file: reading.file, cells}];
}
