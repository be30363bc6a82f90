/**
 * The submissions of the illustrative editions, as the batch is asked to read them.
 */
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {editionUnits} from "../../loaders/assess/edition-units.js";
import {listSubmissions} from "../../loaders/assess/list-submissions.js";
import {assignedTasks, readFormTasks} from "../../loaders/form/assigned-tasks.js";
import type {Form} from "../../loaders/form/form.js";
import {readForm} from "../../loaders/form/read-form.js";
import type {SubmissionFile} from "../../loaders/intake/batch/messages.js";
import {readRegistry} from "../../loaders/registry/registry.js";

export interface BenchFiles {
  readonly form: Form;
  readonly files: readonly SubmissionFile[];
}

/** All files of these years, year by year. */
export function benchFiles(years: readonly number[]): BenchFiles {
  const form = readForm();
  const tasks = readFormTasks();
  const files = years.flatMap((year) => {
    const units = editionUnits(readRegistry(), settingsOf(year).as_of);
    return listSubmissions(year).map(({folder, file, path}): SubmissionFile => {
      const unit = units.find(({id}) => id === folder) ?? null;
      const assigned = unit ? assignedTasks(form, unit, tasks) : [];
      return {
        path,
        file,
        context: {unit: unit?.id ?? null, kind: unit?.kind ?? null, edition: `${year}`, tasks: assigned}
      };
    });
  });
  return {form, files};
}
