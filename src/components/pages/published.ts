import {textsIn} from "../../i18n/language.js";
import {PUBLISHED} from "../../i18n/published.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import type {PageContext} from "./context.js";

export function publishedPage({index, lang}: PageContext): Markup {
  const {info} = index.edition;
  return html`${editionLine(info, lang)}<h1>${textsIn(PUBLISHED, lang).title}</h1>`;
}
