/**
 * How the figures of a report are checked: against the published tables, and for digits that no mark stands behind.
 */
import {EDITION_TABLES} from "../../loaders/assess/edition-tables.js";
import {type CsvRow, formatCsv, parseCsv} from "../../loaders/files/csv.js";
import {splitMarked} from "../../loaders/yearly-report/marked-text.js";
import type {Derivation, Fact} from "../../loaders/yearly-report/model.js";
import {formatNumber} from "../../src/i18n/format.js";
import type {Language} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";

/** The published tables by name, as read from CSV. */
export type Tables = ReadonlyMap<string, readonly CsvRow[]>;

/** What has digits and is no figure: years, days, numbers of texts and clauses, names of files. */
const NO_FIGURES: readonly RegExp[] = [
  /Dự thảo 2026 [IVXĐ][^)]*/g,
  /\d{1,2}\/\d{1,2}\/\d{4}/g,
  /\d{1,2} [A-Z][a-z]+ \d{4}/g,
  /\b20\d{2}\b/g,
  /(?:Quyết định|Decision|QĐ|công văn|letter) (?:699|1678|4409)/g,
  /(?:699|1678)\/QĐ-[A-Z]+/g,
  /^\d\.\d$/g,
  /(?:90%|5% (?:đến|to) 95%)/g,
  /(?:công là|for a yes\/no it is) 1\./g,
  /(?:tính là|counted as) 0/g
];

/** What is left of a text without its figures, years, days and numbers of texts. */
export function wordsOf(text: string): string {
  const words = splitMarked(text)
    .map((piece) => (piece.mark === null ? piece.text : "¤"))
    .join("");
  return NO_FIGURES.reduce((rest, pattern) => rest.replace(pattern, ""), words);
}

export function publishedTables(edition: Edition): Tables {
  return new Map(
    EDITION_TABLES.map(({name, fields, rows}) => {
      const csv = formatCsv(fields.map((field) => field.name) as never[], rows(edition));
      return [name, parseCsv(csv, `${name}.csv`)];
    })
  );
}

/** The number as an outsider would look it up in the published CSV files. */
export function lookUp(tables: Tables, {table, where, reading}: Derivation, {column}: Fact): number | null {
  const rows = tables.get(table)!.filter((row) =>
    Object.entries(where).every(([key, value]) => {
      if (!(key in row)) throw new Error(`${table}.csv has no column ${key}`);
      return row[key] === String(value);
    })
  );
  if (reading === "count") return rows.length;
  if (reading === "sum") return rows.reduce((sum, row) => sum + Number(row[column]), 0);
  const cells = new Set(rows.map((row) => row[column]));
  const [only] = cells;
  return cells.size === 1 && only ? Number(only) : null;
}

/** Whether one of the numbers in a figure's text is its number, at one of the precisions in use. */
export function prints(shown: string, {column, value}: Fact, lang: Language): boolean {
  if (/^(có|chưa|yes|no)$/.test(shown)) return value === (shown === "có" || shown === "yes" ? 1 : 0);
  const numbers: readonly string[] = shown.match(/\d[\d.,]*\d|\d/g) ?? [];
  const outwards = column === "p05" ? [Math.floor(value)] : column === "p95" ? [Math.ceil(value)] : [];
  const rounded = [0, 1, 2].map((digits) => formatNumber(Math.abs(value), lang, digits));
  const subtracted = column === "change" || column === "" ? nearby(value, lang) : [];
  return [...outwards.map(String), ...rounded, String(value), ...subtracted].some((text) => numbers.includes(text));
}

/** A difference is printed from the rounded figures beside it, so it may be one step of the last digit off. */
function nearby(value: number, lang: Language): readonly string[] {
  return [-0.1, 0.1].map((step) => formatNumber(Math.abs(value + step), lang, 1));
}
