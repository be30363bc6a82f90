/**
 * Who leads a task and who cooperates: the names in the text, what became of each, since when, and where that was read.
 */
import {COMMON} from "../../i18n/common.js";
import {textsIn} from "../../i18n/language.js";
import {TASK_PAGE} from "../../i18n/task-page.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import type {HolderStep, TaskHolder, TaskView} from "../task-view.js";
import {section} from "./section.js";
import {table} from "./table.js";

export function taskHolders({lang}: PageContext, {holders}: TaskView): Markup {
  const words = textsIn(TASK_PAGE, lang);
  const unknown = holders.filter(({known}) => !known).length;
  const heading = words.holdersHeading(unknown);
  return section(
    heading,
    words.holdersNote,
    table<TaskHolder>(
      heading,
      [
        {
          heading: words.asWritten,
          rowHeader: true,
          cell: ({as_written}) => html`<span lang="vi">${as_written}</span>`
        },
        {heading: words.role, cell: ({role}) => words.roles[role]},
        {heading: words.nowIs, cell: (holder) => nowCell(holder, lang)},
        {heading: words.doubt, cell: ({steps}) => doubts(steps, lang)}
      ],
      holders,
      {className: "lst holders", hint: textsIn(COMMON, lang).scrollHint}
    )
  );
}

/** The names after the first, each with its day and source; that nobody is known to follow, where that is so. */
function nowCell({steps, known}: TaskHolder, lang: PageContext["lang"]): Markup {
  const words = textsIn(TASK_PAGE, lang);
  if (steps.length === 0) return html`<b>${words.notRegistered}</b>`;
  if (known && steps.length === 1) return html`<span class="mute">${words.same}</span>`;
  const later = steps.slice(1).map((step) => stepLine(step, lang));
  return html`${later}${!known && html`<b>${words.nobodyKnown}</b>`}`;
}

function stepLine({name, parent, from, basis, source}: HolderStep, lang: PageContext["lang"]): Markup {
  const names = [name[lang], ...(parent ? [parent[lang]] : [])].join(", ");
  return html`<div>${names}<br><span class="tiny mute">${textsIn(TASK_PAGE, lang).since({from, basis, source})}</span></div>`;
}

function doubts(steps: readonly HolderStep[], lang: PageContext["lang"]): Markup | string {
  const said = steps.flatMap(({doubt}) => doubt?.[lang] ?? []);
  return said.length === 0 ? "–" : html`<span class="tiny">${said.join(" ")}</span>`;
}
