/**
 * Each time a task is due, for each agency: how it stands, what was reported, and by which cells.
 */
import {COMMON} from "../../i18n/common.js";
import {formatDate, formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {TASK_PAGE} from "../../i18n/task-page.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import type {TaskRow} from "../../scoring/tasks/model.js";
import {isDone} from "../../scoring/tasks/standing.js";
import {knownLateness, type TaskCase} from "../../scoring/tasks/task-case.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import type {TaskView} from "../task-view.js";
import {listCells} from "./cell-list.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {type Column, table} from "./table.js";
import {thingsOf} from "./task-headline.js";
import {taskMark} from "./task-mark.js";
import {unitLink} from "./unit-link.js";

export function taskTurns(context: PageContext, {rows}: TaskView, caseOf: (row: TaskRow) => TaskCase): Markup {
  const {index, lang} = context;
  const words = textsIn(TASK_PAGE, lang);
  const heading = turnsHeading(rows, words);
  const columns = [...placeColumns(context, rows), stateColumn(context, caseOf), ...proofColumns(context, caseOf)];
  return section(
    heading,
    words.turnsNote(index.edition.info.as_of),
    html`${table<TaskRow>(heading, columns, rows, {className: "lst turns", hint: textsIn(COMMON, lang).scrollHint})}${dataLink(context, "tasks.csv")}`
  );
}

function turnsHeading(rows: readonly TaskRow[], words: ReturnType<typeof textsIn<typeof TASK_PAGE>>): string {
  const counts = {done: rows.filter(({state}) => isDone(state)).length, all: rows.length};
  const things = thingsOf(rows);
  if (rows.length === 1 || things === "turns") return words.turnsHeading;
  return things === "years" ? words.turnsByYear(counts) : words.turnsByUnit(counts);
}

/** Whose turn it is and when: by year, by agency, or both where a task is yearly and given to several. */
function placeColumns(context: PageContext, rows: readonly TaskRow[]): readonly Column<TaskRow>[] {
  const {lang} = context;
  const things = thingsOf(rows);
  const agency: Column<TaskRow> = {
    heading: textsIn(TASKS_PAGE, lang).agency,
    rowHeader: things === "units",
    cell: ({unit}) => (unit === null ? "–" : unitLink(context, unit))
  };
  const year: Column<TaskRow> = {
    heading: textsIn(TASK_PAGE, lang).year,
    rowHeader: true,
    cell: ({occurrence}) => (occurrence === null ? "–" : String(occurrence))
  };
  return things === "units" ? [agency] : things === "years" ? [year] : [year, agency];
}

function stateColumn({lang}: PageContext, caseOf: (row: TaskRow) => TaskCase): Column<TaskRow> {
  const [words, list] = [textsIn(TASK_PAGE, lang), textsIn(TASKS_PAGE, lang)];
  const more = ({reported_state, earlier, source}: TaskRow) => [
    ...(reported_state === "" ? [] : [words.said(list.cases[reported_state as TaskCase].toLowerCase())]),
    ...(source === "" ? [words.nobody] : []),
    ...(earlier === null ? [] : [words.earlier(earlier)])
  ];
  return {
    heading: list.state,
    cell: (row) =>
      html`${taskMark(caseOf(row), lang)}${more(row).map((text) => html`<br><span class="tiny mute">${text}</span>`)}`
  };
}

function proofColumns({lang}: PageContext, caseOf: (row: TaskRow) => TaskCase): readonly Column<TaskRow>[] {
  const [words, list] = [textsIn(TASK_PAGE, lang), textsIn(TASKS_PAGE, lang)];
  return [
    {heading: list.due, className: "nowrap", cell: ({due}) => formatDate(due, lang)},
    {
      heading: words.doneOn,
      className: "nowrap",
      cell: ({done_on}) => (done_on === null ? "–" : formatDate(done_on, lang))
    },
    {
      heading: list.daysLate,
      className: "r",
      cell: (row) => {
        const late = knownLateness(row, caseOf(row));
        const className = caseOf(row) === "overdue" ? "off" : "mute";
        return late === null ? "–" : {content: formatNumber(late, lang), value: late, className};
      }
    },
    {heading: words.evidence, cell: ({evidence}) => (evidence === "" ? "–" : html`<span lang="vi">${evidence}</span>`)},
    {heading: words.source, className: "at", cell: ({source}) => html`<code>${listCells(source)}</code>`}
  ];
}
