/**
 * The audit as one page of its own: a sentence, a picture of the verdicts, then section by section. No script, no
 * request to anyone.
 */
import {AUDIT} from "../../i18n/audit.js";
import {AUDIT_TABLES} from "../../i18n/audit-tables.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {AuditReport} from "../../scoring/statistics/audit/report-model.js";
import {html, type Markup, trusted} from "../html.js";
import {betweenTable, importanceTable, indicatorTable, treeTable} from "./audit-tables.js";
import {checkBlock} from "./check-block.js";
import {componentTable, leftOutTable, screeFigures} from "./component-figures.js";
import {correlationFigures, loadingFigures} from "./correlation-figures.js";
import {type CheckDigest, digestChecks} from "./digest.js";
import {glance} from "./glance.js";
import {AUDIT_SECTIONS, type CheckedSection} from "./sections.js";
import {AUDIT_STYLE} from "./style.js";
import {scopeText, summaryText} from "./summary.js";

/**
 * The page as HTML, from the document type on.
 *
 * @param group name of the peer group; null where the framework has none
 * @param policy Content-Security-Policy that lets the page's one style in, and nothing else
 */
export function auditPage(report: AuditReport, group: string | null, lang: Language, policy: string): string {
  const words = textsIn(AUDIT, lang);
  const digests = digestChecks(report, lang);
  const title = words.title(report.title[lang]);
  const body = [
    html`<h1>${title}</h1><p class="scope">${scopeText(report, group, lang)}</p><p class="lead">${summaryText(report, digests, lang)}</p><p class="note">${words.caution}</p>`,
    html`<h2>${words.glance}</h2>${glance(digests, lang)}`,
    concept(report, lang),
    ...sectionsOf(report, digests, lang),
    noted(5, words.sections.assumptions, words.assumptionsNote),
    noted(6, words.sections.experts, words.expertsNote)
  ];
  const page = html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${trusted(AUDIT_STYLE)}</style></head><body><main>${body}</main></body></html>
`;
  return page.text;
}

function concept(report: AuditReport, lang: Language): Markup {
  const words = textsIn(AUDIT, lang);
  const {inapplicable} = report;
  return html`<h2>1. ${words.sections.concept}</h2><p>${words.conceptNote}</p>${inapplicable.length > 0 && html`<p>${words.inapplicable(inapplicable)}</p>`}${treeTable(report, lang)}`;
}

function noted(number: number, heading: string, note: string): Markup {
  return html`<h2>${number}. ${heading}</h2><p>${note}</p>`;
}

function sectionsOf(report: AuditReport, digests: readonly CheckDigest[], lang: Language): readonly Markup[] {
  const words = textsIn(AUDIT_TABLES, lang);
  const checks = (section: CheckedSection) => checkedPart(section, digests, lang);
  const heading = (number: number, section: CheckedSection) =>
    html`<h2>${number}. ${textsIn(AUDIT, lang).sections[section]}</h2>`;
  const figure = (name: string, note: string | null, ...parts: readonly Markup[]) =>
    html`<h3>${name}</h3>${note !== null && html`<p class="note">${note}</p>`}${parts}`;
  const correlations = correlationFigures(report, lang);
  const loadings = loadingFigures(report, lang);
  return [
    html`${heading(2, "data")}${checks("data")}${figure(words.indicators, words.indicatorsNote, indicatorTable(report, lang))}`,
    html`${heading(3, "coherence")}${checks("coherence")}`,
    correlations.length > 0 ? figure(words.sideBySide, words.correlationsNote, ...correlations) : html``,
    figure(words.betweenLevels, null, betweenTable(report, lang)),
    loadings.length > 0 ? figure(words.loadings, words.loadingsNote, ...loadings) : html``,
    report.components.length > 0
      ? figure(words.scree, words.screeNote, screeFigures(report, lang), componentTable(report, lang))
      : html``,
    html`${heading(4, "ranks")}${checks("ranks")}`,
    figure(words.importance, words.importanceNote, importanceTable(report, lang)),
    figure(words.leaveOneOut, null, leftOutTable(report, lang))
  ];
}

function checkedPart(section: CheckedSection, digests: readonly CheckDigest[], lang: Language): Markup {
  const own = digests.filter(({check}) => AUDIT_SECTIONS[section].includes(check));
  if (own.length === 0) return html`<p>${textsIn(AUDIT, lang).nothing}</p>`;
  return html`${own.map((digest) => checkBlock(digest, lang))}`;
}
