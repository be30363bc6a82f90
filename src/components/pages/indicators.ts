import {INDICATORS} from "../../i18n/indicators.js";
import {textsIn} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import type {PageContext} from "./context.js";

export function indicatorsPage({index, lang}: PageContext): Markup {
  const {info} = index.edition;
  return html`${editionLine(info, lang)}<h1>${textsIn(INDICATORS, lang).title(info.year)}</h1>`;
}
