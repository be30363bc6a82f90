/**
 * Why each unit's score and rank are not those of the year before: one run for the whole edition.
 */
import {splitChange} from "../../src/scoring/analysis.js";
import type {UnitChange} from "../../src/scoring/edition.js";
import type {AssessedYear, EditionInputs} from "../assess/edition-inputs.js";
import {unitRows} from "../assess/edition-units.js";
import {knownMeasures} from "./measures.js";
import {registryCrosswalk} from "./registry-crosswalk.js";

/** In the order of units; none without a year before. */
export function editionChanges(inputs: EditionInputs): readonly UnitChange[] {
  const {before, registry, indicators, units} = inputs;
  if (before === null) return [];
  const idsOf = (year: AssessedYear) => year.units.map(({id}) => id);
  const crosswalk = registryCrosswalk(registry, idsOf(before), idsOf(inputs));
  const {rows} = splitChange(sideOf(before), sideOf(inputs), {crosswalk, measures: knownMeasures(indicators)});
  const rowOf = new Map(rows.map((row) => [row.unit, row]));
  const years = {year_before: before.settings.year, year: inputs.settings.year};
  return units.map(({id}) => ({...rowOf.get(id)!, ...years}));
}

function sideOf({framework, observations, units}: AssessedYear) {
  return {framework, observations, units: unitRows(units)};
}
