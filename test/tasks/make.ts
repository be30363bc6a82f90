/**
 * Small editions for tests of tasks: reports that say only how tasks stand.
 */
import type {AssessedYear, EditionInputs} from "../../loaders/assess/edition-inputs.js";
import type {EditionSettings} from "../../loaders/assess/edition-settings.js";
import {inProject} from "../../loaders/files/paths.js";
import {readForm} from "../../loaders/form/read-form.js";
import {NOBODY_KNOWN} from "../../loaders/privacy/known-people.js";
import {readBodies} from "../../loaders/registry/bodies.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {readDocuments} from "../../loaders/seeds/documents.js";
import {readTasks} from "../../loaders/seeds/tasks.js";
import type {TaskSources} from "../../loaders/tasks/edition-tasks.js";
import type {EditionUnit} from "../../src/scoring/edition.js";

/** What a report says of a task: state as in the form, day, evidence. */
export type Said = Readonly<Record<string, readonly [state: string, done?: string, evidence?: string]>>;

export interface YearOptions {
  readonly year: number;
  readonly units: readonly EditionUnit[];
  /** By unit. */
  readonly reports: Readonly<Record<string, Said>>;
  readonly people?: AssessedYear["intake"]["people"];
}

/** A year of reports, received on 5 December. */
export function yearOf({year, units, reports, people = NOBODY_KNOWN}: YearOptions): AssessedYear {
  const readings = Object.entries(reports).map(([unit, said]) => ({file: `${unit}/r.xlsx`, cells: cellsOf(said)}));
  const submissions = Object.keys(reports).map((unit) => ({
    ...{unit, file: `${unit}/r.xlsx`, verdict: "accepted", received_at: `${year}-12-05`}
  }));
  const counting = new Set(readings.map(({file}) => file));
  const settings: Partial<EditionSettings> = {year, as_of: `${year}-12-31`, form: "annual-report"};
  return {
    settings,
    units,
    ...{framework: {}, observations: [], scores: []},
    intake: {readings, counting, submissions, people}
  } as unknown as AssessedYear;
}

function cellsOf(said: Said): readonly object[] {
  return Object.entries(said).flatMap(([task, values]) =>
    ["state", "done", "evidence"].flatMap((column, i) =>
      values[i] === undefined
        ? []
        : [
            {
              item: `nhiem-vu[${task}].${column}`,
              sheet: "9",
              cell: `${"DEF"[i]}5`,
              value: values[i],
              status: "reported"
            }
          ]
    )
  );
}

/** Our own texts and registries, with an empty record. */
export function sourcesWith(changes: Partial<TaskSources> = {}): TaskSources {
  const form = readForm(inProject("seeds", "forms", "annual-report.json"));
  const [tasks, documents, bodies, registry] = [readTasks(), readDocuments(), readBodies(), readRegistry()];
  return {tasks, documents, bodies, registry, form, history: [], ...changes};
}

/** What `tasksFrom` asks of an edition. */
export function inputsOf(
  year: AssessedYear,
  before: AssessedYear | null = null
): Pick<EditionInputs, "before"> & AssessedYear {
  return {...year, before};
}
