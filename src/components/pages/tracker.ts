/**
 * Who has sent what: one sentence, the days of receipt against the deadline, then every agency with what is open.
 */
import {textsIn} from "../../i18n/language.js";
import {TRACKER} from "../../i18n/tracker.js";
import type {ReportingRow} from "../../scoring/submission-model.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import {receiptsPicture} from "../parts/receipts-picture.js";
import {reporterName} from "../parts/reporter-name.js";
import {reportingTable} from "../parts/reporting-table.js";
import {section} from "../parts/section.js";
import {assessedReporters, countReporting, REPORTER_KINDS} from "../reporting.js";
import {trackerTotals} from "../tracker-totals.js";
import type {PageContext} from "./context.js";

export async function trackerPage(context: PageContext): Promise<Markup> {
  const {index, lang} = context;
  const {info, reporting} = index.edition;
  const headline = textsIn(TRACKER, lang).headline(countReporting(assessedReporters(reporting)));
  return html`${editionLine(info, lang)}<h1>${headline}</h1>${deadlines(context)}${await receiptsPicture(context)}${silentSection(context)}${REPORTER_KINDS.map((kind) => reportingTable(context, kind))}${strays(context)}${totals(context)}`;
}

/** Each deadline once, with its clause and whether that is in force. */
function deadlines({index, lang}: PageContext): Markup {
  const words = textsIn(TRACKER, lang);
  const {reporting} = index.edition;
  const distinct = [...new Map(assessedReporters(reporting).map((row) => [`${row.due} ${row.clause}`, row])).values()];
  const lines = distinct.map((row) => `${words.deadline(row)}${row.basis === "draft" ? ` ${words.draftBasis}` : ""}`);
  const science = reporting.some(({kind}) => kind === "science-unit");
  return html`<p class="small mute lead">${lines.join(" ")} ${words.exclusive}${!science && html` ${words.scienceNone}`}</p>`;
}

function silentSection(context: PageContext): Markup {
  const {index, lang} = context;
  const words = textsIn(TRACKER, lang);
  const silent = assessedReporters(index.edition.reporting).filter(({state}) => state === "not-sent");
  const item = (row: ReportingRow) =>
    html`<li><span>${reporterName(context, row)}</span> <span class="mute">${words.silentDue(row.due)}</span></li>`;
  return section(
    words.silentHeading(silent.length),
    null,
    silent.length === 0 ? html`` : html`<ul class="lines">${silent.map(item)}</ul>`
  );
}

/** Files in folders that are nobody's. */
function strays({index, lang}: PageContext): Markup {
  const words = textsIn(TRACKER, lang);
  const units = new Set(index.edition.reporting.map(({unit}) => unit));
  const files = index.edition.submissions.filter(({unit}) => !units.has(unit));
  if (files.length === 0) return html``;
  const day = (received: string | null) => (received === null ? words.noDate : words.date(received.slice(0, 10)));
  return section(
    words.strayHeading(files.length),
    words.strayNote,
    html`<ul class="lines">${files.map((row) => html`<li><code>${row.file}</code> <span class="mute">${day(row.received_at)}</span></li>`)}</ul>`
  );
}

function totals({index, lang}: PageContext): Markup {
  const {submissions, reporting} = index.edition;
  const lines = trackerTotals(reporting, submissions, lang);
  return section(
    textsIn(TRACKER, lang).totalsHeading,
    null,
    html`<ul class="lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
  );
}
