import {type Language, textsIn} from "../../i18n/language.js";
import {UNIT} from "../../i18n/unit.js";
import {html, type Markup} from "../html.js";

/** The page's fonts have no arrow: it is drawn, and read out as a word. */
export function drawArrows(line: string, lang: Language): readonly (Markup | string)[] {
  const arrow = html`<svg class="to" viewBox="0 0 16 8" aria-hidden="true"><path d="M0 4h14M10.5 1 14 4l-3.5 3"/></svg><span class="vh">${textsIn(UNIT, lang).becomes}</span>`;
  return line.split("→").flatMap((part, i) => (i === 0 ? [part] : [arrow, part]));
}
