/**
 * The tables behind an audit's verdicts, each folded under its name: a reader opens what is doubted.
 */
import {AUDIT_PAGE} from "../../i18n/audit-page.js";
import {AUDIT_TABLES} from "../../i18n/audit-tables.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {UnitKind} from "../../scoring/model.js";
import type {AuditReport} from "../../scoring/statistics/audit/report-model.js";
import {html, type Markup} from "../html.js";
import {betweenTable, importanceTable, indicatorTable} from "./audit-tables.js";
import {componentTable, leftOutTable, screeFigures} from "./component-figures.js";
import {correlationHeats, loadingHeats} from "./heat-parts.js";
import {heatTable} from "./heat-table.js";

/** All tables of one kind of unit, in the order of the checks that they are behind; each named with the kind. */
export function siteTables(report: AuditReport, kind: UnitKind, lang: Language): Markup {
  const [words, tables] = [textsIn(AUDIT_PAGE, lang), textsIn(AUDIT_TABLES, lang)];
  const {pillars, leaves} = words.levelCaption;
  const named = (table: string) => words.tableOf({table, units: words.units[kind]});
  const captionOf = (_level: number, deepest: boolean) => (deepest ? leaves : pillars);
  const heats = correlationHeats(report, captionOf, lang).map(
    (heat) => html`<h4>${heat.caption}</h4>${heatTable({...heat, caption: named(heat.caption)}, lang)}`
  );
  const loadings = loadingHeats(report, named(words.tables.loadings), lang).map((heat) => heatTable(heat, lang));
  const fold = (name: string, note: string | null, ...parts: readonly Markup[]) =>
    parts.length > 0 &&
    html`<details class="fold"><summary>${name}</summary>${note !== null && html`<p class="small mute">${note}</p>`}${parts}</details>`;
  const components =
    report.components.length === 0
      ? []
      : [screeFigures(report, lang), componentTable(report, lang, named(tables.scree))];
  const names = words.tables;
  return html`${fold(names.indicators, tables.indicatorsNote, indicatorTable(report, lang, named(tables.indicators)))}${fold(names.correlations, words.heatNote, ...heats)}${fold(names.loadings, words.loadingsNote, ...loadings)}${fold(names.between, null, betweenTable(report, lang, named(tables.betweenLevels)))}${fold(names.components, tables.screeNote, ...components)}${fold(names.importance, tables.importanceNote, importanceTable(report, lang, named(tables.importance)))}${fold(names.leftOut, null, leftOutTable(report, lang, named(tables.leaveOneOut)))}`;
}
