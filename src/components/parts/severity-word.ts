import {type Language, textsIn} from "../../i18n/language.js";
import {REPLY} from "../../i18n/reply.js";
import type {Severity} from "../../scoring/submission-model.js";
import {html, type Markup} from "../html.js";
import {severitySign} from "../reply/severity-sign.js";

/** How severe a finding is: shape, colour and word. */
export function severityWord(severity: Severity, lang: Language): Markup {
  const word = textsIn(REPLY, lang).severity[severity];
  return html`<span class="nowrap${severity === "error" ? " off" : ""}">${severitySign(severity)}${word}</span>`;
}
