/**
 * How a task stands: one mark, one colour, one word.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {TASKS_PAGE} from "../../i18n/tasks-page.js";
import type {TaskCase} from "../../scoring/tasks/task-case.js";
import {TASK_SHAPES} from "../chart/task-shapes.js";
import {html, type Markup} from "../html.js";

const CLASS = {accent: "met", off: "offp", ink2: "nr"} as const;

/** The mark without words, for a key; in the colour of the text around it. */
export function taskShape(which: TaskCase): Markup {
  const {path, inside, filled} = TASK_SHAPES[which];
  const line = filled
    ? html`<path d="${path}" fill="currentColor"/>`
    : html`<path d="${path}" fill="none" stroke="currentColor" stroke-width=".28"/>`;
  return html`<svg class="ic" viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true" focusable="false">${line}${inside && html`<path d="${inside}" fill="currentColor"/>`}</svg>`;
}

/** The mark with its word. */
export function taskMark(which: TaskCase, lang: Language): Markup {
  return html`<span class="st ${taskColour(which)}">${taskShape(which)}${textsIn(TASKS_PAGE, lang).cases[which]}</span>`;
}

/** Class of the colour of a case. */
export function taskColour(which: TaskCase): string {
  return CLASS[TASK_SHAPES[which].colour as keyof typeof CLASS];
}
