/**
 * The list of tasks as text for a terminal.
 */
import {formatDate, formatNumber} from "../../src/i18n/format.js";
import {type Language, textsIn} from "../../src/i18n/language.js";
import {TASK_STATES, TASKS} from "../../src/i18n/tasks.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {TaskRow} from "../../src/scoring/tasks/model.js";
import {textTable} from "../intake/report/text-table.js";
import type {Document} from "../seeds/documents.js";
import {groupTasks, type TaskGrouping} from "./group-tasks.js";

export interface TaskListOptions {
  readonly by: TaskGrouping;
  readonly overdue: boolean;
  readonly lang: Language;
}

/** The rows that a list is of. */
export function listedTasks({tasks}: Pick<Edition, "tasks">, overdue: boolean): readonly TaskRow[] {
  return overdue ? tasks.filter(({state}) => state === "overdue") : tasks;
}

/** A heading, then each group with its rows; one line where there is nothing. */
export function taskLines(
  edition: Pick<Edition, "info" | "units" | "tasks">,
  documents: readonly Document[],
  {by, overdue, lang}: TaskListOptions
): readonly string[] {
  const texts = textsIn(TASKS, lang);
  const rows = listedTasks(edition, overdue);
  const {year, as_of, illustrative} = edition.info;
  if (rows.length === 0) return [overdue ? texts.nothingOverdue : texts.nothing];
  const groups = groupTasks(rows, by, documents, lang);
  const names = new Map(edition.units.map(({id, name}) => [id, name[lang]]));
  return [
    texts.heading({year, as_of, rows: rows.length, overdue}),
    ...(illustrative ? [texts.illustrative] : []),
    ...groups.flatMap((group) => ["", group.heading, ...groupLines(group.rows, names, lang)])
  ];
}

function groupLines(rows: readonly TaskRow[], names: ReadonlyMap<string, string>, lang: Language): readonly string[] {
  const texts = textsIn(TASKS, lang);
  const columns = [
    {text: texts.due, right: true},
    {text: texts.late, right: true},
    {text: texts.state},
    {text: texts.agency},
    {text: texts.year, right: true},
    {text: texts.basis},
    {text: texts.task}
  ];
  const lines = rows.map((row) => [
    formatDate(row.due, lang),
    row.days_late === null ? "" : formatNumber(row.days_late, lang),
    stateText(row, lang),
    row.unit === null ? "" : (names.get(row.unit) ?? row.unit),
    row.occurrence === null ? "" : String(row.occurrence),
    row.clause,
    row.label[lang]
  ]);
  return textTable(columns, lines);
}

/** The state, with what was reported where that differs, or that nobody has reported. */
export function stateText({state, reported_state, source}: TaskRow, lang: Language): string {
  const word = TASK_STATES[state][lang];
  if (reported_state !== "") {
    const said = TASK_STATES[reported_state as keyof typeof TASK_STATES][lang];
    return TASKS.reportedAs[lang]({state: word, said});
  }
  return source === "" && state === "overdue" ? TASKS.nobodyReported[lang](word) : word;
}
