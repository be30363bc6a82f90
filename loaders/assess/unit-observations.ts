/**
 * The observations of an edition, unit by unit, from the files that count.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import type {Form} from "../form/form.js";
import type {IsAcknowledged} from "../intake/observations/claimed.js";
import {toObservations} from "../intake/observations/to-observations.js";
import type {ObservationSet, SubmissionReading} from "../intake/types.js";
import {missingObservations} from "./missing-observations.js";

/** What observations are made from. */
export interface CountedReports {
  readonly form: Form;
  readonly year: number;
  /** The report that counts, by unit. */
  readonly reports: ReadonlyMap<string, SubmissionReading>;
  readonly isAcknowledged: IsAcknowledged;
}

/** A unit without a usable file has a row for every indicator all the same: not reported, with no number. */
export function observeUnit(unit: EditionUnit, {form, year, reports, isAcknowledged}: CountedReports): ObservationSet {
  const reading = reports.get(unit.id);
  if (!reading) return {observations: missingObservations(unit, form, String(year)), findings: []};
  return toObservations(form, reading, unit, String(year), isAcknowledged);
}

/** By unit and indicator; every row has both parts of a ratio, null where it is none. */
export function sortObservations(rows: readonly Observation[]): readonly Observation[] {
  const key = (row: Observation) => `${row.unit}|${row.indicator}`;
  const full = rows.map((row) => ({...row, numerator: row.numerator ?? null, denominator: row.denominator ?? null}));
  return full.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
