/**
 * The tasks of the plans: the finding, the deadlines with how each stands, the tasks text by text, and every one of
 * every agency.
 */
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import {countTasks, type TaskCounts} from "../../scoring/tasks/count-tasks.js";
import type {TaskRow} from "../../scoring/tasks/model.js";
import type {TaskCase} from "../../scoring/tasks/task-case.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import {section} from "../parts/section.js";
import {taskList} from "../parts/task-list.js";
import {taskPicture} from "../parts/task-picture.js";
import {taskSummary} from "../parts/task-summary.js";
import type {Register} from "../register.js";
import type {TaskView, TaskViews} from "../task-view.js";
import type {PageContext} from "./context.js";

/** What the pages of tasks share. */
export interface TasksData {
  /** Of `taskCases`, over all rows of the edition. */
  readonly caseOf: (row: TaskRow) => TaskCase;
  readonly register: Register;
}

export async function tasksPage(context: PageContext, views: TaskViews, data: TasksData): Promise<Markup> {
  const {index, lang} = context;
  const {info} = index.edition;
  const words = textsIn(TASKS_PAGE, lang);
  const given = views.tasks.filter(({document}) => !document.draft);
  const rows = given.flatMap((view) => view.rows);
  const counts = countTasks(rows, info.as_of, data.caseOf);
  const years = unrecordedYears(rows, data.caseOf, words);
  const head = html`${editionLine(info, lang)}<h1>${tasksHeadline(counts, years, words)}</h1>`;
  if (rows.length === 0) return html`${head}${draftSection(context, views)}`;
  const documents = [...new Map(given.map(({document}) => [document.id, document])).values()];
  return html`${head}${hero(rows, counts, years, context, data)}<p class="small mute lead">${words.counting}</p>${await taskPicture(context, rows, data.caseOf)}${taskSummary(context, given, data.caseOf)}${draftSection(context, views)}${taskList(context, {...data, rows, documents})}`;
}

type Words = ReturnType<typeof textsIn<typeof TASKS_PAGE>>;

/** The finding. @param years those without any record, in words; "" where there are none */
export function tasksHeadline(counts: TaskCounts, years: string, words: Words): string {
  if (counts.all === 0) return words.headlineNone;
  return counts.past === 0 ? words.headlineAhead(counts.ahead) : words.headline(counts, years);
}

/** Years of which nothing was read, from the first to the last; "" where there are none. */
function unrecordedYears(rows: readonly TaskRow[], caseOf: TasksData["caseOf"], words: Words): string {
  const years = rows.filter((row) => caseOf(row) === "unrecorded").map(({occurrence}) => occurrence!);
  return years.length === 0 ? "" : words.yearSpan(Math.min(...years), Math.max(...years));
}

function hero(
  rows: readonly TaskRow[],
  counts: TaskCounts,
  years: string,
  {lang}: PageContext,
  {caseOf}: TasksData
): Markup {
  const words = textsIn(TASKS_PAGE, lang);
  const late = rows.filter((row) => caseOf(row) === "overdue").flatMap(({days_late}) => days_late ?? []);
  const fact = (figure: string, text: string) => html`<div><b>${figure}</b>${text}</div>`;
  const number = (value: number) => formatNumber(value, lang);
  const of = `${number(counts.done)}/${number(counts.past)}`;
  return html`<div class="hero">${counts.past > 0 && fact(of, words.heroDone(counts))}${fact(number(counts.overdue), words.heroOverdue(late.length === 0 ? null : Math.max(...late)))}${counts.unrecorded > 0 && fact(number(counts.unrecorded), words.heroUnrecorded(years))}${fact(number(counts.ahead), words.heroAhead(counts))}</div>`;
}

/** Drafts: their tasks, which nobody has yet, or that they have none. */
function draftSection({lang}: PageContext, {tasks, emptyDrafts}: TaskViews): Markup {
  const words = textsIn(TASKS_PAGE, lang);
  const own = tasks.filter(({document}) => document.draft);
  if (own.length === 0 && emptyDrafts.length === 0) return html``;
  const item = ({label, document, rows}: TaskView) =>
    html`<li>${label[lang]} <span class="mute">${document.title[lang]}; ${rows[0]!.clause}</span></li>`;
  return section(
    words.draftsHeading,
    words.draftsNote,
    html`<ul class="lines">${own.map(item)}${emptyDrafts.map(({title}) => html`<li>${words.draftEmpty(title[lang])}</li>`)}</ul>`
  );
}
