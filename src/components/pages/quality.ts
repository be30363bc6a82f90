import {textsIn} from "../../i18n/language.js";
import {QUALITY} from "../../i18n/quality.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import type {PageContext} from "./context.js";

export function qualityPage({index, lang}: PageContext): Markup {
  const {info} = index.edition;
  return html`${editionLine(info, lang)}<h1>${textsIn(QUALITY, lang).title(info.year)}</h1>`;
}
