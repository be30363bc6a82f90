/**
 * The notebook's frame, readable before its script runs; `src/components/notebook/` brings it to life.
 */
import {COMMON} from "../../i18n/common.js";
import {textsIn} from "../../i18n/language.js";
import {NOTEBOOK} from "../../i18n/notebook.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {editionLine} from "../parts/edition-line.js";
import type {PageContext} from "./context.js";

export function notebookPage({index, lang, path}: PageContext): Markup {
  const [words, common] = [textsIn(NOTEBOOK, lang), textsIn(COMMON, lang)];
  const {info} = index.edition;
  return html`${editionLine(info, lang, words.scenario)}<h1>${words.headline}</h1><div id="notebook" aria-busy="true"><p class="mute">${words.loading}</p><noscript><p>${words.noScript} <a href="${hrefTo(path, pathTo.ranking(info.year, "province", lang))}">${common.provinces}</a></p></noscript></div>`;
}
