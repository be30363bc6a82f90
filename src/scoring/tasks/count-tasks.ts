import type {TaskRow} from "./model.js";
import {isDone} from "./standing.js";
import type {TaskCase} from "./task-case.js";

/** How many rows stand how on a day. Of those past their deadline: `past = done + overdue + unrecorded + replaced`. */
export interface TaskCounts {
  readonly all: number;
  /** Whose last day in time was before the day. */
  readonly past: number;
  /** Past and done, in time or late. */
  readonly done: number;
  /** Of the done: after the deadline. */
  readonly late: number;
  /** Past, not done, and somebody was there to say so. */
  readonly overdue: number;
  /** Past, of a year of which nothing was read. */
  readonly unrecorded: number;
  /** Past, and another task or text has taken its place. */
  readonly replaced: number;
  /** Due on the day or later. */
  readonly ahead: number;
  /** Of those ahead: done already. */
  readonly early: number;
}

/** @param as_of ISO date; the day itself is still in time @param caseOf of `taskCases`, over all rows of the edition */
export function countTasks(rows: readonly TaskRow[], as_of: string, caseOf: (row: TaskRow) => TaskCase): TaskCounts {
  const past = rows.filter(({due}) => due < as_of);
  const ahead = rows.filter(({due}) => due >= as_of);
  const of = (wanted: TaskCase) => past.filter((row) => caseOf(row) === wanted).length;
  const late = of("done-late");
  return {
    all: rows.length,
    past: past.length,
    done: of("done-on-time") + late,
    late,
    overdue: of("overdue"),
    unrecorded: of("unrecorded"),
    replaced: of("replaced"),
    ahead: ahead.length,
    early: ahead.filter(({state}) => isDone(state)).length
  };
}
