/**
 * One check on the page: what was examined, the rule, the result, the verdict, the source.
 */
import {AUDIT} from "../../i18n/audit.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";
import {countsText} from "./audit-text.js";
import type {CheckDigest} from "./digest.js";
import {verdictTag} from "./glance.js";

/** Lines listed on the page; the file has them all. */
const LISTED = 24;

/** What is merely shown, not judged, stands in the page's tables and is not listed here. */
export function checkBlock(digest: CheckDigest, lang: Language): Markup {
  const words = textsIn(AUDIT, lang);
  const {check, name, examined, rule, symbols, verdict, flagged, untold, source} = digest;
  const lines = [
    ...flagged.slice(0, LISTED).map((line) => html`<li class="flagged">${line}</li>`),
    ...(flagged.length > LISTED ? [html`<li>${words.otherLines(flagged.length - LISTED)}</li>`] : []),
    ...untold.map((line) => html`<li class="unsaid">${line}</li>`)
  ];
  return html`<section class="check" id="${check}"><h3>${name} ${verdictTag(verdict, lang)}</h3><dl><dt>${words.examined}</dt><dd>${examined}</dd><dt>${words.rule}</dt><dd>${rule}${symbols !== "" && html` <code>${symbols}</code>`}</dd><dt>${words.result}</dt><dd>${countsText(digest, lang)}${lines.length > 0 && html`<ul>${lines}</ul>`}</dd><dt>${words.source}</dt><dd>${source}</dd></dl></section>`;
}
