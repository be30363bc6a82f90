import {textsIn} from "../../i18n/language.js";
import {TASK_PAGE, type TaskThings} from "../../i18n/task-page.js";
import {countTasks} from "../../scoring/tasks/count-tasks.js";
import type {TaskRow} from "../../scoring/tasks/model.js";
import type {TaskCase} from "../../scoring/tasks/task-case.js";
import type {PageContext} from "../pages/context.js";
import type {TaskView} from "../task-view.js";

/** The finding about one task: how its only occurrence stands, or how many of several are done. */
export function taskHeadline(
  {index, lang}: Pick<PageContext, "index" | "lang">,
  {label, rows}: TaskView,
  caseOf: (row: TaskRow) => TaskCase
): string {
  const words = textsIn(TASK_PAGE, lang);
  const name = label[lang];
  if (rows.length === 1) return singleHeadline(rows[0]!, caseOf(rows[0]!), name, words);
  const counts = countTasks(rows, index.edition.info.as_of, caseOf);
  const things = thingsOf(rows);
  return counts.past === 0 ? words.severalAhead(counts.all, things, name) : words.several(counts, things, name);
}

/** What the rows of a task differ by. */
export function thingsOf(rows: readonly TaskRow[]): TaskThings {
  const [units, years] = [new Set(rows.map(({unit}) => unit)), new Set(rows.map(({occurrence}) => occurrence))];
  return years.size === 1 ? "units" : units.size === 1 ? "years" : "turns";
}

function singleHeadline(
  {due, done_on, days_late}: TaskRow,
  which: TaskCase,
  label: string,
  words: ReturnType<typeof textsIn<typeof TASK_PAGE>>
): string {
  switch (which) {
    case "done-on-time":
      return words.doneInTime({label, on: done_on});
    case "done-late":
      return words.doneLate({label, days: days_late});
    case "overdue":
      return words.isOverdue({label, days: days_late!});
    case "unrecorded":
      return words.isUnrecorded({label, due});
    case "replaced":
      return words.isReplaced({label});
    case "under-way":
      return words.isUnderWay({label, due});
    case "not-started":
      return words.isNotStarted({label, due});
    case "not-reported":
      return words.isAhead({label, due});
  }
}
