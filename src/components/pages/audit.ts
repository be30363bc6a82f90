/**
 * The statistical audit of an edition: what it found at a glance, check by check, and how firm the ranks are.
 */

import {AUDIT} from "../../i18n/audit.js";
import {AUDIT_PAGE} from "../../i18n/audit-page.js";
import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {RankWidth} from "../../scoring/widest-intervals.js";
import {digestChecks} from "../audit/digest.js";
import {glanceTable, type KindDigests, siteCheck} from "../audit/site-checks.js";
import {siteTables} from "../audit/site-tables.js";
import {scopeText} from "../audit/summary.js";
import {tallyChecks} from "../audit/tally.js";
import type {KindAudit} from "../audit-facts.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {editionLine} from "../parts/edition-line.js";
import {rankText} from "../parts/rank-text.js";
import {section} from "../parts/section.js";
import type {PageContext} from "./context.js";

/** Our own rules of thumb: with fewer units a verdict is less certain, with fewer still there is none to speak of. */
const FEW = 30;
const TOO_FEW = 6;

/** @param audits the same for both languages */
export function auditSitePage(context: PageContext, audits: readonly KindAudit[]): Markup {
  const {index, lang} = context;
  const words = textsIn(AUDIT_PAGE, lang);
  const kinds = audits.map((audit) => ({...audit, digests: digestChecks(audit.report, lang)}));
  const glance = section(words.glanceHeading, words.glanceNote, glanceTable(kinds, lang));
  const cautions = audits.map((audit) => cautionText(audit, lang)).filter((text) => text !== null);
  const lead = html`<p class="lead">${words.lead}</p>${cautions.map((text) => html`<p class="small mute prose">${text}</p>`)}`;
  const body =
    audits.length === 0
      ? html``
      : html`${lead}${glance}${firmSection(context, audits)}${kinds.map((kind) => kindSection(kind, lang))}`;
  return html`<div class="audit">${editionLine(index.edition.info, lang)}<h1>${headline(kinds, index.edition.info.year, lang)}</h1>${body}${expertsSection(context)}</div>`;
}

function headline(kinds: readonly KindDigests[], year: number, lang: Language): string {
  const words = textsIn(AUDIT_PAGE, lang);
  const [first, second] = kinds.map(({digests}) => tallyChecks(digests));
  if (first === undefined) return words.headlineNone(year);
  return second === undefined ? words.headlineOne(first) : words.headline(first, second);
}

/** What a reader has to know where there are few units; null where there are enough. */
export function cautionText({kind, report}: KindAudit, lang: Language): string | null {
  const words = textsIn(AUDIT_PAGE, lang);
  const count = report.units.length;
  if (count >= FEW) return null;
  return count < TOO_FEW ? words.tooFewUnits(words.units[kind], count) : words.fewUnits(words.units[kind], count);
}

function kindSection({kind, report, digests}: KindAudit & KindDigests, lang: Language): Markup {
  const words = textsIn(AUDIT_PAGE, lang);
  const checks = digests.map((digest) => siteCheck(digest, kind, lang));
  const left =
    report.inapplicable.length > 0 &&
    html`<p class="small mute">${textsIn(AUDIT, lang).inapplicable(report.inapplicable)}</p>`;
  return section(
    words.kindHeading[kind](tallyChecks(digests)),
    scopeText(report, kind, lang),
    html`${left}<div class="checks">${checks}</div>${siteTables(report, kind, lang)}`,
    "newpage",
    `kiem-dinh-${kind}`
  );
}

/** How wide rank intervals are, with the ranks that are least firm. */
function firmSection(context: PageContext, audits: readonly KindAudit[]): Markup {
  const {index, lang} = context;
  const words = textsIn(AUDIT_PAGE, lang);
  const {median_interval: median} = index.edition;
  const parts = audits.map(({kind, median: own, widest}) => {
    if (own === null) return html``;
    const rows = widest.map((each) => html`<li>${fragileText(each, context)}</li>`);
    const list =
      rows.length === 0 ? html`<p class="small">${words.noneMoves}</p>` : html`<ul class="lines">${rows}</ul>`;
    return html`<div><p class="small"><b>${words.firmOf[kind](formatNumber(own, lang))}</b></p>${list}</div>`;
  });
  const heading = median === null ? words.firmHeadingPlain : words.firmHeading(formatNumber(median, lang));
  return section(
    heading,
    words.fragileCaption,
    html`<div class="two">${parts}</div><p class="small mute prose">${words.drivers}</p>`
  );
}

function fragileText({row, places}: RankWidth, {index, lang, path}: PageContext): Markup {
  const name = index.unit.get(row.unit)?.name[lang] ?? row.unit;
  const text = textsIn(AUDIT_PAGE, lang).fragile({name, rank: rankText(row), places});
  return html`<a href="${hrefTo(path, pathTo.unit(index.edition.info.year, row.unit, lang))}">${text}</a>`;
}

function expertsSection({lang, path}: PageContext): Markup {
  const words = textsIn(AUDIT_PAGE, lang);
  const link = html`<a href="${hrefTo(path, pathTo.method(lang))}">${words.methodLink}</a>`;
  return section(
    words.expertsHeading,
    null,
    html`<p class="prose">${textsIn(AUDIT, lang).expertsNote}</p><p class="small">${link}</p>`
  );
}
