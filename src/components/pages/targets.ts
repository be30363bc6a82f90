import {textsIn} from "../../i18n/language.js";
import {TARGETS} from "../../i18n/targets.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import type {PageContext} from "./context.js";

export function targetsPage({index, lang}: PageContext): Markup {
  const {info} = index.edition;
  return html`${editionLine(info, lang)}<h1>${textsIn(TARGETS, lang).title(info.year)}</h1>`;
}
