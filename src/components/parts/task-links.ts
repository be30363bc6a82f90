import {type Language, textsIn} from "../../i18n/language.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import {html, type Markup} from "../html.js";
import {fileFrom, hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";

/** A link to the page of a task. */
export function taskLink({index, lang, path}: PageContext, task: string, text: string): Markup {
  return html`<a href="${hrefTo(path, pathTo.task(index.edition.info.year, task, lang))}">${text}</a>`;
}

/** Name of the calendar of all deadlines, beside the files of the edition. @example calendarFile("vi"); // "tasks.vi.ics" */
export function calendarFile(lang: Language): string {
  return `tasks.${lang}.ics`;
}

/** The line that offers the calendar. */
export function calendarLink({index, lang, path}: PageContext): Markup {
  const href = fileFrom(path, `/data/${index.edition.info.year}/${calendarFile(lang)}`);
  return html`<p class="small noprint"><a href="${href}">${textsIn(TASKS_PAGE, lang).calendar}</a></p>`;
}
