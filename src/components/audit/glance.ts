/**
 * The checks at a glance: one row per check, its lines by verdict as a bar.
 */
import {AUDIT} from "../../i18n/audit.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {AuditVerdict} from "../../scoring/statistics/audit/model.js";
import {html, type Markup} from "../html.js";
import {table} from "../parts/table.js";
import {stackedBar} from "./bars.js";
import type {CheckDigest} from "./digest.js";

export const VERDICTS: readonly AuditVerdict[] = ["pass", "flag", "shown", "untold"];

/** The verdict of a check, as a tag. */
export function verdictTag(verdict: AuditVerdict, lang: Language): Markup {
  return html`<span class="tag ${verdict}">${textsIn(AUDIT, lang).verdicts[verdict]}</span>`;
}

/** Bars and counts, and a key to the bars' shades. */
export function glance(digests: readonly CheckDigest[], lang: Language): Markup {
  const words = textsIn(AUDIT, lang);
  const count = (verdict: AuditVerdict) => ({
    heading: words.verdicts[verdict],
    className: "number",
    cell: ({counts}: CheckDigest) => ({content: counts[verdict] === 0 ? "" : String(counts[verdict])})
  });
  const bar = ({name, counts}: CheckDigest) =>
    stackedBar(
      VERDICTS.map((verdict) => ({count: counts[verdict], className: verdict})),
      `${name}: ${VERDICTS.map((verdict) => `${counts[verdict]} ${words.verdicts[verdict]}`).join(", ")}`
    );
  return html`<p class="key">${VERDICTS.map((verdict) => verdictTag(verdict, lang))}</p>${table(
    words.glance,
    [
      {
        heading: words.check,
        rowHeader: true,
        cell: ({check, name}) => html`<a href="#${check}">${name}</a>`
      },
      {heading: html`<span class="vh">${words.verdictShares}</span>`, className: "wide", cell: bar},
      ...VERDICTS.map(count)
    ],
    digests
  )}`;
}
