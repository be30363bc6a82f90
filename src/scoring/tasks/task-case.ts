/**
 * What is past its deadline and never spoken of is not the same as what somebody answered for and did not do.
 */
import type {TaskRow, TaskState} from "./model.js";

/**
 * A state as readers are told it. `unrecorded`: overdue on paper, of a year of which no report or record of any yearly
 * task of the document was read, so that nobody can say whether it was done.
 */
export type TaskCase = TaskState | "unrecorded";

/** The cases in the order in which they are told. */
export const TASK_CASES: readonly TaskCase[] = [
  "done-on-time",
  "done-late",
  "under-way",
  "not-started",
  "overdue",
  "unrecorded",
  "replaced",
  "not-reported"
];

/**
 * The case of each row.
 *
 * @param all every row of the edition: whether a year was ever spoken of is a matter of all of them
 */
export function taskCases(all: readonly TaskRow[]): (row: TaskRow) => TaskCase {
  const spoken = new Set(all.filter(({source}) => source !== "").map(yearOfDocument));
  return (row) =>
    row.state === "overdue" && row.occurrence !== null && !spoken.has(yearOfDocument(row)) ? "unrecorded" : row.state;
}

/** Days late; null where none is counted, and where nobody can say whether it was late. */
export function knownLateness({days_late}: TaskRow, which: TaskCase): number | null {
  return which === "unrecorded" ? null : days_late;
}

function yearOfDocument({document, occurrence}: TaskRow): string {
  return `${document} ${occurrence}`;
}
