import {textsIn} from "../../i18n/language.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import type {PageContext} from "./context.js";

export function tasksPage({index, lang}: PageContext): Markup {
  const {info} = index.edition;
  return html`${editionLine(info, lang)}<h1>${textsIn(TASKS_PAGE, lang).title(info.year)}</h1>`;
}
