/**
 * What is overdue, as the rows of a letter.
 */
import {formatDate} from "../../src/i18n/format.js";
import {OVERDUE_LETTER as TEXTS} from "../../src/i18n/overdue-letter.js";
import {TASK_STATES} from "../../src/i18n/tasks.js";
import type {Edition} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import type {TaskRow} from "../../src/scoring/tasks/model.js";
import {taskCases} from "../../src/scoring/tasks/task-case.js";
import {bodyText} from "./body-text.js";

/** Texts of one row, without its number. */
export interface OverdueRow {
  readonly task: string;
  readonly clause: string;
  readonly lead: string;
  readonly due: string;
  readonly days: string;
  readonly said: string;
}

/** Rows by section. */
export interface OverdueRows {
  readonly central: readonly OverdueRow[];
  readonly provinces: readonly OverdueRow[];
  /** Yearly tasks of years of which nobody said anything about any task of the document; one row a task. */
  readonly unrecorded: readonly OverdueRow[];
}

type TaskEdition = Pick<Edition, "tasks" | "units">;

/** Central tasks in their order; provinces in the order of units, then of tasks. */
export function overdueRows({tasks, units}: TaskEdition): OverdueRows {
  const kinds = new Map(units.map(({id, kind}) => [id, kind]));
  const caseOf = taskCases(tasks);
  const overdue = tasks.filter(({state}) => state === "overdue");
  const [unrecorded, asked] = split(overdue, (row) => caseOf(row) === "unrecorded");
  const [provinces, central] = split(asked, ({unit}) => unit !== null && kinds.get(unit) === "province");
  return {
    central: central.map((row) => toRow(row, leadText(row))),
    provinces: units.flatMap(({id, name}) =>
      provinces.filter(({unit}) => unit === id).map((row) => toRow(row, `${name.vi}: ${leadText(row)}`))
    ),
    unrecorded: [...groupRows(unrecorded, ({task, unit}) => `${task} ${unit}`).values()].map(toYearsRow)
  };
}

function split<T>(rows: readonly T[], test: (row: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [rows.filter(test), rows.filter((row) => !test(row))];
}

function leadText({lead}: TaskRow): string {
  return lead.map((body) => bodyText(body, "vi")).join("; ");
}

function toRow(row: TaskRow, lead: string): OverdueRow {
  const {occurrence, label, clause, due, days_late} = row;
  return {
    task: occurrence === null ? label.vi : `${label.vi} (${TEXTS.year(occurrence).toLowerCase()})`,
    ...{clause, lead},
    due: formatDate(due, "vi"),
    days: days_late === null ? "" : TEXTS.days(days_late),
    said: saidText(row)
  };
}

function toYearsRow(rows: readonly TaskRow[]): OverdueRow {
  const [first] = rows as [TaskRow];
  return {
    ...toRow(first, leadText(first)),
    task: first.label.vi,
    due: TEXTS.years(rows.map(({occurrence}) => occurrence!)),
    days: rows.map(({days_late}) => TEXTS.days(days_late!)).join("; ")
  };
}

function saidText({reported_state, source, earlier}: TaskRow): string {
  const state = TASK_STATES[reported_state as keyof typeof TASK_STATES];
  const said = source === "" || !state ? TEXTS.nobody : TEXTS.reported(state.vi);
  return earlier === null ? said : `${said}; ${TEXTS.predecessors(earlier.done, earlier.of)}`;
}
