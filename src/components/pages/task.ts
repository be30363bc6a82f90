import {textsIn} from "../../i18n/language.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import type {TaskRow} from "../../scoring/tasks/model.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import type {PageContext} from "./context.js";

export function taskPage({index, lang}: PageContext, _task: readonly TaskRow[]): Markup {
  const {info} = index.edition;
  return html`${editionLine(info, lang)}<h1>${textsIn(TASKS_PAGE, lang).title(info.year)}</h1>`;
}
