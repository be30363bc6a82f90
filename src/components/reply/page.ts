/**
 * The reply as one page of its own: the verdict first, then the findings by cause. No script, no request to anyone.
 */
import {textsIn} from "../../i18n/language.js";
import {REPLY} from "../../i18n/reply.js";
import {causeText} from "../../i18n/reply-causes.js";
import {html, type Markup, trusted} from "../html.js";
import {causeGroups} from "./cause-groups.js";
import {causeSection} from "./cause-section.js";
import type {FixedRow, Reply} from "./model.js";
import {severitySign} from "./severity-sign.js";
import {REPLY_STYLE} from "./style.js";
import {comparedText, verdictText} from "./verdict-text.js";

const VI = textsIn(REPLY, "vi");
const EN = textsIn(REPLY, "en");

/**
 * The page as HTML, from the document type on.
 *
 * @param policy Content-Security-Policy that lets the page's one style in, and nothing else
 */
export function replyPage(reply: Reply, policy: string): string {
  const title = VI.heading(reply.unit.name.vi, reply.edition);
  const page = html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${trusted(REPLY_STYLE)}</style></head><body><main>${head(reply, title)}${causes(reply)}${fixedSection(reply.fixed)}</main></body></html>
`;
  return page.text;
}

function head(reply: Reply, title: string): Markup {
  const {unit, edition, illustrative} = reply;
  const count = (severity: "error" | "warning" | "info") =>
    reply.rows.filter((row) => row.severity === severity).length;
  const chip = (severity: "error" | "warning" | "info", vi: string, en: string) =>
    html`<li class="${severity}">${severitySign(severity)} ${vi} <span class="en" lang="en">${en}</span></li>`;
  const compared = comparedText(reply, "vi");
  return html`<h1>${verdictText(reply, "vi")}</h1><p class="en" lang="en">${verdictText(reply, "en")}</p>${illustrative && html`<p class="demo" role="note">${VI.illustrative} <span class="en" lang="en">${EN.illustrative}</span></p>`}<div class="about"><p>${title}</p><p class="en" lang="en">${EN.heading(unit.name.en, edition)}</p></div><ul class="counts">${chip("error", VI.errors(count("error")), EN.errors(count("error")))}${chip("warning", VI.warnings(count("warning")), EN.warnings(count("warning")))}${chip("info", VI.notes(count("info")), EN.notes(count("info")))}</ul>${compared && html`<p>${compared}</p><p class="en" lang="en">${comparedText(reply, "en")}</p>`}`;
}

function causes(reply: Reply): Markup {
  if (reply.rows.length === 0) return html`<p>${VI.none} <span class="en" lang="en">${EN.none}</span></p>`;
  const confirm = reply.rows.some((row) => row.confirmable);
  return html`<h2>${VI.causes} <span class="en" lang="en">${EN.causes}</span></h2>${causeGroups(reply.rows).map(causeSection)}${confirm && html`<p>${VI.confirmHow}</p><p class="en" lang="en">${EN.confirmHow}</p>`}`;
}

function fixedSection(fixed: readonly FixedRow[]): Markup {
  if (fixed.length === 0) return html``;
  const line = (row: FixedRow) =>
    html`<li><b>${VI.status.fixed.slice(2)}</b> ${[row.sheet, row.cell].filter(Boolean).join(", ")} ${row.label.vi || causeText(row.code, "vi")} <span class="en" lang="en">${row.label.en || causeText(row.code, "en")}</span></li>`;
  return html`<h2>${VI.fixedHeading} <span class="en" lang="en">${EN.fixedHeading}</span></h2><ul class="done">${fixed.map(line)}</ul>`;
}
