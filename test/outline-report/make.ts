/**
 * Units that filled the form, read as they are in an edition, for the tests of the outline. Nobody in them exists.
 */
import type {EditionInputs} from "../../loaders/assess/edition-inputs.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import type {FormUnit} from "../../loaders/form/form.js";
import {fillForm} from "../../loaders/form/write-template.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {editionOutline} from "../../loaders/outline-report/edition-outline.js";
import {knownPeople} from "../../loaders/privacy/known-people.js";
import {readOutline} from "../../loaders/seeds/outline.js";
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {OutlineRow} from "../../src/scoring/outline/model.js";
import {unit as plainUnit} from "../assess/make.js";
import {contextFor, FORM, optionsFor} from "../form/sample.js";

export {FORM};
export const SETTINGS = settingsOf(2025);
export const FIELDS = readOutline();
export const ASKED = FIELDS.filter(({personal}) => !personal);

export type Values = Readonly<Record<string, string | number | boolean>>;

/** A unit of a test, with a name that is no person's. */
export function unitNamed(id: string, vi: string): EditionUnit {
  return {...plainUnit(id), name: {vi, en: id}};
}

export async function read(unit: FormUnit, values: Values): Promise<SubmissionReading> {
  const options = optionsFor(unit, "2025");
  const bytes = await fillForm(FORM, unit, new Map(Object.entries(values)), options);
  return readSubmission(bytes, `${unit.id}/bao-cao.xlsx`, FORM, contextFor(unit, "2025"));
}

/** What `editionOutline` is made from, of readings that all count. */
export function inputsOf(
  units: readonly EditionUnit[],
  readings: readonly SubmissionReading[]
): Pick<EditionInputs, "units" | "settings" | "intake"> {
  const people = knownPeople(readings.flatMap(({contacts}) => contacts));
  const counting = new Set(readings.map(({file}) => file));
  return {units, settings: SETTINGS, intake: {readings, counting, people} as unknown as EditionInputs["intake"]};
}

/** The outline of one unit that answered so, by field. */
export async function outlineOf(values: Values, unit = unitNamed("lang-mau", "Làng Mẫu")) {
  const {outline} = editionOutline(inputsOf([unit], [await read(unit, values)]));
  const rows = new Map(outline.map((row) => [row.field, row]));
  return (field: string): OutlineRow => rows.get(field)!;
}
