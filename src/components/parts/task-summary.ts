/**
 * The tasks text by text: who leads each now, and how its occurrences stand.
 */
import {COMMON} from "../../i18n/common.js";
import {formatDate, formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import {groupRows} from "../../scoring/group-rows.js";
import {countTasks} from "../../scoring/tasks/count-tasks.js";
import type {TaskRow} from "../../scoring/tasks/model.js";
import type {TaskCase} from "../../scoring/tasks/task-case.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import type {TaskView} from "../task-view.js";
import {section} from "./section.js";
import {type Column, table} from "./table.js";
import {taskLink} from "./task-links.js";

/** @param views of texts in force, at least one */
export function taskSummary(
  context: PageContext,
  views: readonly TaskView[],
  caseOf: (row: TaskRow) => TaskCase
): Markup {
  const {lang} = context;
  const words = textsIn(TASKS_PAGE, lang);
  const texts = [...groupRows(views, ({document}) => document.id).values()];
  const columns = summaryColumns(context, caseOf);
  const blocks = texts.map((of) => {
    const {number, date, title} = of[0]!.document;
    const heading = words.document({number, date, title: title[lang]});
    const options = {className: "lst tasks", hint: textsIn(COMMON, lang).scrollHint};
    return html`<h3 class="grp">${heading}</h3>${table<TaskView>(heading, columns, of, options)}`;
  });
  return section(words.byTaskHeading({tasks: views.length, documents: texts.length}), null, html`${blocks}`);
}

function summaryColumns(context: PageContext, caseOf: (row: TaskRow) => TaskCase): readonly Column<TaskView>[] {
  const {lang} = context;
  const words = textsIn(TASKS_PAGE, lang);
  return [
    {
      heading: words.taskColumn,
      rowHeader: true,
      cell: ({task, label, rows}) =>
        html`${taskLink(context, task, label[lang])}<br><span class="tiny mute">${rows[0]!.clause}</span>`
    },
    {heading: words.leadNow, cell: ({rows}) => leadNow(rows[0]!, context)},
    {
      heading: words.nextDue,
      className: "nowrap",
      cell: ({rows}) => (rows[0]!.occurrence === null ? formatDate(rows[0]!.due, lang) : words.yearly)
    },
    ...countColumns(context, caseOf)
  ];
}

function countColumns({index, lang}: PageContext, caseOf: (row: TaskRow) => TaskCase): readonly Column<TaskView>[] {
  const words = textsIn(TASKS_PAGE, lang);
  const counts = ({rows}: TaskView) => countTasks(rows, index.edition.info.as_of, caseOf);
  const number = (value: number) => formatNumber(value, lang);
  const figure = (value: number, className: string) => ({
    ...{content: number(value), value, className: value === 0 ? "mute" : className}
  });
  return [
    {
      heading: words.doneOfPast,
      className: "r",
      cell: (view) => {
        const {done, past} = counts(view);
        return past === 0 ? "–" : {content: `${number(done)}/${number(past)}`, value: done / past};
      }
    },
    {heading: words.cases.overdue, className: "r", cell: (view) => figure(counts(view).overdue, "off")},
    {heading: words.cases.unrecorded, className: "r", cell: (view) => figure(counts(view).unrecorded, "")}
  ];
}

/** Names of the bodies that lead now; where nobody knows, the name in the text, with that said. */
export function leadNow({lead}: TaskRow, {lang}: Pick<PageContext, "lang">): Markup {
  const words = textsIn(TASKS_PAGE, lang);
  const names = lead.map(({as_written, now_name}) =>
    now_name === null
      ? html`<span lang="vi">${as_written}</span> <b class="nowrap">(${words.leadUnknown})</b>`
      : html`${now_name[lang]}`
  );
  return html`${names.map((name, i) => html`${i > 0 && "; "}${name}`)}`;
}
