/**
 * Tasks deadline by deadline: the drawing, the key to its marks, and the table of its figures.
 */
import {formatDate, formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import {groupRows} from "../../scoring/group-rows.js";
import {compareIds} from "../../scoring/order.js";
import type {TaskRow} from "../../scoring/tasks/model.js";
import {TASK_CASES, type TaskCase} from "../../scoring/tasks/task-case.js";
import {taskSpec} from "../chart/task-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {table} from "./table.js";
import {calendarLink} from "./task-links.js";
import {taskColour, taskShape} from "./task-mark.js";

interface Deadline {
  readonly due: string;
  readonly cases: readonly TaskCase[];
}

/** @param rows at least one */
export async function taskPicture(
  context: PageContext,
  rows: readonly TaskRow[],
  caseOf: (row: TaskRow) => TaskCase
): Promise<Markup> {
  const {index, lang} = context;
  const words = textsIn(TASKS_PAGE, lang);
  const {as_of} = index.edition.info;
  const deadlines = [...groupRows(rows, ({due}) => due)]
    .toSorted(([a], [b]) => compareIds(a, b))
    .map(([due, of]): Deadline => ({due, cases: of.map(caseOf)}));
  const lines = deadlines.map(({due, cases}) => ({
    ...{label: formatDate(due, lang), total: formatNumber(cases.length, lang), cases, past: due < as_of}
  }));
  const chart = await toChart((width) => taskSpec(lines, width, words.ruleNow(as_of)), {wide: 680, narrow: 340});
  const all = deadlines.flatMap(({cases}) => cases);
  const there = TASK_CASES.filter((which) => all.includes(which));
  const text = words.dueText({
    ...{first: deadlines[0]!.due, last: deadlines.at(-1)!.due},
    ...{overdue: countOf(all, "overdue"), unrecorded: countOf(all, "unrecorded")}
  });
  const heading = pictureHeading(deadlines, words);
  return section(
    heading,
    words.dueNote,
    html`${keyLine(there, words)}${chartFigure(chart, text)}${deadlineTable(deadlines, there, heading, lang)}${dataLink(context, "tasks.csv")}${calendarLink(context)}`
  );
}

function countOf(cases: readonly TaskCase[], which: TaskCase): number {
  return cases.filter((one) => one === which).length;
}

/** The deadline of which most is overdue; plain where nothing is, or several are even. */
function pictureHeading(deadlines: readonly Deadline[], words: ReturnType<typeof textsIn<typeof TASKS_PAGE>>): string {
  const counts = deadlines.map(({due, cases}) => ({due, overdue: countOf(cases, "overdue"), all: cases.length}));
  const [worst, next] = counts.toSorted((a, b) => b.overdue - a.overdue);
  return worst!.overdue === (next?.overdue ?? 0) ? words.duePlain : words.dueHeading(worst!);
}

function keyLine(there: readonly TaskCase[], words: ReturnType<typeof textsIn<typeof TASKS_PAGE>>): Markup {
  return html`<p class="key">${there.map((which) => html`<span><span class="${taskColour(which)}">${taskShape(which)}</span> ${words.cases[which]}</span>`)}</p>`;
}

function deadlineTable(
  deadlines: readonly Deadline[],
  there: readonly TaskCase[],
  heading: string,
  lang: PageContext["lang"]
): Markup {
  const words = textsIn(TASKS_PAGE, lang);
  const count = (value: number) => ({content: formatNumber(value, lang), value, className: value === 0 ? "mute" : ""});
  return table<Deadline>(
    heading,
    [
      {heading: words.due, rowHeader: true, cell: ({due}) => ({content: formatDate(due, lang), text: due})},
      {heading: words.allColumn, className: "r", cell: ({cases}) => count(cases.length)},
      ...there.map((which) => ({
        heading: html`<span class="${taskColour(which)}">${taskShape(which)}</span> ${words.cases[which]}`,
        className: "r",
        cell: ({cases}: Deadline) => count(countOf(cases, which))
      }))
    ],
    deadlines,
    {className: "lst few dues"}
  );
}
