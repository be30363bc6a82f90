/**
 * Findings about an imported table.
 */
import {formatNumber} from "../../src/i18n/format.js";
import type {Language} from "../../src/i18n/language.js";
import type {Bilingual} from "../../src/scoring/model.js";
import {type Finding, findingId} from "../finding.js";
import {decimalsOf} from "./decimals.js";
import {IMPORT_TEXTS, type ImportCode} from "./texts.js";

/** Where findings of one import belong. */
export interface ImportPlace {
  readonly mapping: string;
  readonly file: string;
  readonly sheet: string;
}

/** What a finding is about. `item` makes its id and never says a position: a unit, a name, an indicator. */
export interface FindingAt {
  readonly item: string;
  readonly cell: string;
  readonly raw: string;
  readonly readAs?: string;
  readonly expected?: string;
  /** Said before the sentence: whose figure it is. */
  readonly subject?: string;
}

/**
 * Makes a finding; its sentences are filled with `values`, numbers as each language writes them.
 *
 * @throws {RangeError} where a sentence asks for a value that was not given
 */
export function importFinding(
  place: ImportPlace,
  code: ImportCode,
  at: FindingAt,
  values: Readonly<Record<string, string | number | Bilingual>> = {}
): Finding {
  const {severity, vi, en} = IMPORT_TEXTS[code];
  const where = at.subject === undefined ? "" : `${at.subject}: `;
  return {
    id: findingId(place.mapping, code, place.sheet, at.item),
    severity,
    code,
    file: place.file,
    sheet: place.sheet,
    cell: at.cell,
    raw: at.raw,
    read_as: at.readAs ?? "",
    expected: at.expected ?? "",
    advice_vi: `${where}${fill(vi, {raw: at.raw, ...values}, "vi")}`,
    advice_en: `${where}${fill(en, {raw: at.raw, ...values}, "en")}`
  };
}

function fill(text: string, values: Readonly<Record<string, string | number | Bilingual>>, lang: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new RangeError(`no value for {${key}} in "${text}"`);
    if (typeof value === "object") return value[lang];
    return typeof value === "number" ? formatNumber(value, lang, decimalsOf(value)) : value;
  });
}
