/**
 * Every task of every agency at every deadline, as a table that can be searched, filtered and sorted.
 */
import {COMMON} from "../../i18n/common.js";
import {compareNames, formatDate, formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import {compareIds} from "../../scoring/order.js";
import type {TaskRow} from "../../scoring/tasks/model.js";
import {knownLateness, TASK_CASES, type TaskCase} from "../../scoring/tasks/task-case.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import type {Register} from "../register.js";
import type {RowNames} from "../table-tools/model.js";
import type {TaskDocument} from "../task-view.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {type Column, type ColumnSort, table} from "./table.js";
import {type TableFilter, tableControls} from "./table-controls.js";
import {taskLink} from "./task-links.js";
import {taskMark} from "./task-mark.js";
import {leadNow} from "./task-summary.js";
import {unitLink} from "./unit-link.js";

const TABLE = "task-table";
/** Where a link to the tasks of one agency leads: `?lead=<unit>#danh-sach`. */
export const TASK_LIST = "danh-sach";

/** What the list is made from besides the edition. */
export interface TaskListData {
  readonly rows: readonly TaskRow[];
  readonly documents: readonly TaskDocument[];
  readonly caseOf: (row: TaskRow) => TaskCase;
  readonly register: Register;
}

export function taskList(context: PageContext, data: TaskListData): Markup {
  const {lang} = context;
  const words = textsIn(TASKS_PAGE, lang);
  const rows = data.rows.toSorted((a, b) => compareIds(a.due, b.due));
  const heading = words.listHeading(rows.length);
  const controls = tableControls(
    {table: TABLE, rows: rows.length, filters: listFilters(context, data), example: "bac giang", things: "rows"},
    lang
  );
  return section(
    heading,
    null,
    html`${controls}${table<TaskRow>(heading, listColumns(context, data), rows, {
      ...{className: "tbl tasks", id: TABLE, hint: textsIn(COMMON, lang).scrollHint},
      rowData: (row) => ({
        unit: row.unit ?? undefined,
        find: JSON.stringify(namesOf(row, context, data.register)),
        "in-lead": row.unit ?? undefined,
        "in-document": row.document,
        "in-state": data.caseOf(row)
      })
    })}${dataLink(context, "tasks.csv", "units.csv")}`,
    "tasklist",
    TASK_LIST
  );
}

function listColumns(context: PageContext, {caseOf}: TaskListData): readonly Column<TaskRow>[] {
  const {lang} = context;
  const words = textsIn(TASKS_PAGE, lang);
  return [
    {heading: words.due, sort: byText("due"), cell: ({due}) => ({content: formatDate(due, lang), text: due})},
    taskColumn(context),
    {
      heading: words.agency,
      sort: byText("agency"),
      cell: ({unit}) => (unit === null ? "–" : unitLink(context, unit))
    },
    {heading: words.leadNow, className: "wrap", cell: (row) => leadNow(row, context)},
    {heading: words.state, sort: byText("state"), cell: (row) => taskMark(caseOf(row), lang)},
    {
      heading: words.daysLate,
      className: "r",
      sort: {key: "late", by: "value", first: "descending"},
      cell: (row) => {
        const late = knownLateness(row, caseOf(row));
        return late === null ? "–" : {content: formatNumber(late, lang), value: late};
      }
    }
  ];
}

const byText = (key: string): ColumnSort => ({key, by: "text", first: "ascending"});

/** The task, with its year where it is a yearly one. */
function taskColumn(context: PageContext): Column<TaskRow> {
  const {lang} = context;
  const words = textsIn(TASKS_PAGE, lang);
  const named = ({label, occurrence}: TaskRow) =>
    occurrence === null ? label[lang] : words.inYear({label: label[lang], year: occurrence});
  return {
    ...{heading: words.taskColumn, className: "u", rowHeader: true, sort: byText("task")},
    cell: (row) => ({content: taskLink(context, row.task, named(row)), text: named(row)})
  };
}

function listFilters({index, lang}: PageContext, {rows, documents, caseOf}: TaskListData): readonly TableFilter[] {
  const words = textsIn(TASKS_PAGE, lang);
  const units = [...new Set(rows.flatMap(({unit}) => unit ?? []))];
  const agencies = units
    .map((value) => ({value, text: index.unit.get(value)?.name[lang] ?? value}))
    .toSorted((a, b) => compareNames(a.text, b.text, lang));
  const states = TASK_CASES.filter((which) => rows.some((row) => caseOf(row) === which));
  return [
    {
      ...{name: "document", label: words.filterDocument, all: words.allDocuments},
      choices: documents.map(({id, number, title}) => ({value: id, text: number || title[lang]}))
    },
    {name: "lead", label: words.filterLead, all: words.allLeads(agencies.length), choices: agencies},
    {
      ...{name: "state", label: words.filterState, all: words.allStates},
      choices: states.map((value) => ({value, text: words.cases[value]}))
    }
  ];
}

/** Under which a row is found: the task, its clause, its agency and its bodies, today's names and those of the text. */
function namesOf(
  {label, clause, unit, lead, cooperating}: TaskRow,
  {index, lang}: PageContext,
  {names}: Register
): RowNames {
  const bodies = [...lead, ...cooperating].flatMap(({as_written, now_name}) => [
    as_written,
    ...(now_name ? [now_name.vi, now_name.en] : [])
  ]);
  const name = unit === null ? undefined : index.unit.get(unit)?.name;
  const other = unit === null ? undefined : names.get(unit);
  return {
    names: [
      ...new Set([label.vi, label.en, clause, ...bodies, ...(name ? [name.vi, name.en] : []), ...(other?.also ?? [])])
    ],
    old: (other?.former ?? []).map((earlier) => [...new Set([earlier.name[lang], ...earlier.also])]),
    merged: other?.merged ?? false
  };
}
