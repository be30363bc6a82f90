/**
 * From whom an edition awaits a report, and before which day.
 */
import type {EditionUnit} from "../../../src/scoring/edition.js";
import type {Bilingual} from "../../../src/scoring/model.js";
import type {ReporterKind} from "../../../src/scoring/submission-model.js";
import {type Document, readDocuments} from "../../seeds/documents.js";
import {type Deadline, deadlineOf} from "./deadline-of.js";
import {type DeadlineRule, readDeadlines} from "./read-deadlines.js";
import {readScienceUnits, type ScienceUnit, scienceUnitsOn} from "./science-units.js";

/** A reporter with its own deadline; `unit` is also the name of its folder. */
export interface Awaited extends Deadline {
  readonly unit: string;
  readonly kind: ReporterKind;
  readonly name: Bilingual;
}

/** What the deadlines rest on: our own seeds, unless a test brings others. */
export interface DeadlineSources {
  readonly rules: readonly DeadlineRule[];
  readonly documents: readonly Document[];
  readonly scienceUnits: readonly ScienceUnit[];
}

/** Our own seeds. */
export function readDeadlineSources(): DeadlineSources {
  return {rules: readDeadlines(), documents: readDocuments(), scienceUnits: readScienceUnits()};
}

/**
 * The edition's units in their order, then the science ministry's own units that existed on its date.
 *
 * @param edition `deadline` is the day in editions.csv
 * @throws {Error} if that day is not the one the rules give: every deadline needs a clause; or if two share an id
 */
export function awaitedReporters(
  edition: {readonly year: number; readonly as_of: string; readonly deadline: string},
  units: readonly EditionUnit[],
  sources: DeadlineSources = readDeadlineSources()
): readonly Awaited[] {
  const {year, as_of, deadline} = edition;
  const science = scienceUnitsOn(sources.scienceUnits, as_of).map((unit) => ({...unit, kind: "science-unit" as const}));
  const twice = science.find(({id}) => units.some((unit) => unit.id === id));
  if (twice) throw new Error(`seeds/science-units.csv, row ${twice.id}: the registry has a unit of this id`);
  const all = [...units, ...science];
  const due = new Map(
    [...new Set(all.map(({kind}) => kind))].map((kind) => [
      kind,
      deadlineOf(sources.rules, sources.documents, kind, year)
    ])
  );
  for (const kind of ["province", "ministry"] as const) {
    const ruled = due.get(kind);
    if (ruled && ruled.due !== deadline)
      throw new Error(
        `editions.csv: ${year}, deadline: "${deadline}" is not ${ruled.due} (${ruled.clause}); another day needs a row with its clause in seeds/deadlines.csv`
      );
  }
  return all.map(({id, kind, name}) => ({unit: id, kind, name, ...due.get(kind)!}));
}
