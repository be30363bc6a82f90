import {COMMON} from "../../i18n/common.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {EditionInfo} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";

/** Which edition, as of when, by which method, and its standing; on every page above the headline. */
export function editionLine(info: EditionInfo, lang: Language, note?: string): Markup {
  const words = textsIn(COMMON, lang);
  return html`<div class="edition"><b>${words.edition(info.year)}</b><span>${words.asOf(info.as_of)}</span><span>${words.methodVersion(info.method_version)}</span><span class="tag">${words[info.status]}</span>${
    info.illustrative && html`<span class="tag">${words.illustrativeTag}</span>`
  }${note && html`<span>${note}</span>`}</div>`;
}
