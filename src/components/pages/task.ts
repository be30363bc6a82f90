/**
 * One task: what is asked, who answers for it now, and how it stands each time it is due.
 */
import {COMMON} from "../../i18n/common.js";
import {textsIn} from "../../i18n/language.js";
import {TASK_PAGE} from "../../i18n/task-page.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import type {EditionNote} from "../../scoring/edition.js";
import type {TaskRow} from "../../scoring/tasks/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {editionLine} from "../parts/edition-line.js";
import {section} from "../parts/section.js";
import {stateMark} from "../parts/state-mark.js";
import {taskHeadline} from "../parts/task-headline.js";
import {taskHolders} from "../parts/task-holders.js";
import {taskLink} from "../parts/task-links.js";
import {taskTurns} from "../parts/task-turns.js";
import {unitLink} from "../parts/unit-link.js";
import type {TaskView} from "../task-view.js";
import type {PageContext} from "./context.js";
import type {TasksData} from "./tasks.js";

/** The page's place among the others. */
export interface TaskPlace extends Pick<TasksData, "caseOf"> {
  readonly before: TaskView | undefined;
  readonly after: TaskView | undefined;
}

export function taskPage(context: PageContext, view: TaskView, place: TaskPlace): Markup {
  const {index, lang} = context;
  const {info} = index.edition;
  return html`${editionLine(info, lang, view.rows[0]!.clause)}<h1>${taskHeadline(context, view, place.caseOf)}</h1>${asked(context, view)}${taskTurns(context, view, place.caseOf)}${taskHolders(context, view)}${notesSection(context, view)}${others(context, place)}`;
}

function asked(context: PageContext, {label, document, rows}: TaskView): Markup {
  const {lang} = context;
  const [words, list, common] = [textsIn(TASK_PAGE, lang), textsIn(TASKS_PAGE, lang), textsIn(COMMON, lang)];
  const [{group, product, clause}] = rows as [TaskRow];
  const {number, date, title, issuer, draft} = document;
  const agencies = [...new Set(rows.flatMap(({unit}) => unit ?? []))];
  const line = (term: string, text: Markup | string) => html`<dt>${term}</dt><dd>${text}</dd>`;
  return section(
    words.askedHeading,
    null,
    html`<dl class="rules">${line(list.taskColumn, label[lang])}${line(words.groupOf, group[lang])}${line(words.product, product?.[lang] ?? words.productNone)}${line(words.deadline, deadlineText(rows, lang))}${agencies.length === 1 && line(words.reporter, unitLink(context, agencies[0]!))}${line(words.text, html`${list.document({number, date, title: title[lang]})}${draft && html` <b>(${common.draftLabel})</b>`}`)}${line(common.clause, html`<span lang="vi">${clause}</span>`)}${line(words.issuer, html`<span lang="vi">${issuer}</span>`)}</dl>`
  );
}

/** As written, and the days that stands for. */
function deadlineText(rows: readonly TaskRow[], lang: PageContext["lang"]): string {
  const words = textsIn(TASK_PAGE, lang);
  const written = rows[0]!.deadline_as_written;
  const days = rows.map(({due}) => due).toSorted();
  return rows[0]!.occurrence === null
    ? words.deadlineOnce({written, due: days[0]!})
    : words.deadlineYearly({written, first: days[0]!, last: days.at(-1)!});
}

function notesSection({lang}: PageContext, {notes}: TaskView): Markup {
  if (notes.length === 0) return html``;
  const words = textsIn(TASK_PAGE, lang);
  const standing = {error: "off-path", warning: "uncertain", info: "not-applicable"} as const;
  const item = ({severity, advice_vi, advice_en}: EditionNote) =>
    html`<li>${stateMark(standing[severity], lang, {word: words.noteWord[severity]})}<span>${lang === "vi" ? advice_vi : advice_en}</span></li>`;
  return section(words.notesHeading(notes.length), null, html`<ul class="find">${notes.map(item)}</ul>`);
}

function others(context: PageContext, {before, after}: TaskPlace): Markup {
  const {index, lang, path} = context;
  const words = textsIn(TASK_PAGE, lang);
  const all = html`<a href="${hrefTo(path, pathTo.tasks(index.edition.info.year, lang))}">${words.allTasks}</a>`;
  return html`<nav class="around noprint" aria-label="${words.around}">${before && taskLink(context, before.task, words.before(before.label[lang]))}${all}${after && taskLink(context, after.task, words.after(after.label[lang]))}</nav>`;
}
