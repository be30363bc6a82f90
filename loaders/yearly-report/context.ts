/**
 * What every chapter is written from: the edition, the labels of the texts, the language, and the way to cite.
 */
import {type EditionIndex, indexEdition} from "../../src/components/select.js";
import {formatNumber} from "../../src/i18n/format.js";
import type {Language} from "../../src/i18n/language.js";
import type {Counted} from "../../src/i18n/yearly-report.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {Bilingual, IndicatorId} from "../../src/scoring/model.js";
import type {OutlineField} from "../seeds/outline.js";
import type {Derivation, Fact, Where} from "./model.js";
import type {Cite} from "./references.js";

/** What the report takes from the texts, beside the edition. */
export interface ReportTexts {
  readonly indicators: ReadonlyMap<IndicatorId, {readonly label: Bilingual; readonly clause: string}>;
  readonly outline: readonly OutlineField[];
  /** By id; a draft has no number. */
  readonly documents: ReadonlyMap<string, {readonly number: string; readonly title: Bilingual}>;
}

export interface ReportContext extends ReportTexts {
  readonly edition: Edition;
  readonly index: EditionIndex;
  readonly lang: Language;
  readonly cite: Cite;
}

export function reportContext(edition: Edition, texts: ReportTexts, lang: Language, cite: Cite): ReportContext {
  return {edition, index: indexEdition(edition), lang, cite, ...texts};
}

/** A row of a published table as the source of a figure. */
export function fromRow(
  table: string,
  where: Where,
  what: string,
  more: Partial<Pick<Derivation, "formula" | "clause" | "cells">> = {}
): Derivation {
  return {what, reading: "cell", table, where, formula: "", clause: "", cells: "", ...more};
}

/** A fact of one column. */
export function fact(column: string, value: number): Fact {
  return {column, value};
}

/** How many rows of a table fulfil the conditions, as a figure; `n` beside it for the sentence's grammar. */
export function countFigure(
  {cite, lang}: Pick<ReportContext, "cite" | "lang">,
  n: number,
  source: {readonly table: string; readonly where: Where; readonly what: string; readonly formula?: string}
): Counted {
  const {table, where, what, formula = ""} = source;
  const reading = formula === "" ? "count" : "computed";
  const derivation: Derivation = {what, reading, table, where, formula, clause: "", cells: ""};
  return {n, text: cite(formatNumber(n, lang), [fact("", n)], derivation)};
}

export function nameOf({index, lang}: ReportContext, unit: string): string {
  return index.unit.get(unit)?.name[lang] ?? unit;
}

export function labelOf({indicators, lang}: ReportContext, indicator: string): string {
  return indicators.get(indicator)?.label[lang] ?? indicator;
}

/** A document by its number, as readers know it; its title where it has none. */
export function documentName(id: string, {documents, lang}: ReportContext): string {
  const found = documents.get(id);
  return found ? found.number || found.title[lang] : id;
}

/** @example startUpper("quá hạn", "vi"); // "Quá hạn" */
export function startUpper(text: string, lang: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}
