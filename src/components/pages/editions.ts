import {EDITIONS} from "../../i18n/editions.js";
import {textsIn} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import type {PageContext} from "./context.js";

export function editionsPage({index, lang}: PageContext): Markup {
  const {info} = index.edition;
  return html`${editionLine(info, lang)}<h1>${textsIn(EDITIONS, lang).title}</h1>`;
}
