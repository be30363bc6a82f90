/**
 * The tasks of the plans, each occurrence with who leads it now, when it is due and how it stands.
 */
import type {EditionNote} from "../../src/scoring/edition.js";
import type {TaskRow} from "../../src/scoring/tasks/model.js";
import type {EditionInputs} from "../assess/edition-inputs.js";

export interface EditionTasks {
  readonly tasks: readonly TaskRow[];
  readonly notes: readonly EditionNote[];
}

/** Rows in the order of seeds/tasks.csv, then of occurrences and units. */
export function editionTasks(_inputs: EditionInputs): EditionTasks {
  return {tasks: [], notes: []};
}
