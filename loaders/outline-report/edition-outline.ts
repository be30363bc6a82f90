/**
 * The outline of letter 4409, filled for every unit from what it reported, and added up over all.
 */
import type {OutlineRow, OutlineTotal} from "../../src/scoring/outline/model.js";
import {outlineTotals} from "../../src/scoring/outline/totals.js";
import {countingReports} from "../assess/earlier-edition.js";
import type {EditionInputs} from "../assess/edition-inputs.js";
import {inProject} from "../files/paths.js";
import {readForm} from "../form/read-form.js";
import {publicPaths} from "../privacy/mask-names.js";
import {readOutline} from "../seeds/outline.js";
import {unitOutline} from "./unit-outline.js";

export interface EditionOutline {
  readonly outline: readonly OutlineRow[];
  readonly outline_totals: readonly OutlineTotal[];
}

/**
 * Rows in the order of units, then of seeds/report-outline.csv; personal fields are left out. Totals in the order of the
 * fields.
 *
 * @throws {Error} as `readOutline` and `readForm`, or naming a field that the form does not answer
 */
export function editionOutline({
  units,
  settings,
  intake
}: Pick<EditionInputs, "units" | "settings" | "intake">): EditionOutline {
  const form = readForm(inProject("seeds", "forms", `${settings.form}.json`));
  const fields = readOutline().filter(({personal}) => !personal);
  const {people} = intake;
  const reports = countingReports(intake);
  const names = publicPaths(
    intake.readings.map(({file}) => file),
    people
  );
  const filled = units.map((unit) => {
    const reading = reports.get(unit.id);
    const report = reading
      ? {form, unit, year: settings.year, cells: reading.cells, file: names.get(reading.file)!, people}
      : null;
    return unitOutline(unit, fields, form, report);
  });
  return {
    outline: filled.flatMap(({rows}) => rows),
    outline_totals: outlineTotals(filled.flatMap(({figures}) => figures))
  };
}
