/**
 * Numbers, dates and sorting for people. The only module that rounds: files keep full precision.
 */
import type {Language} from "./language.js";

const LOCALE = {vi: "vi-VN", en: "en-GB"} as const;
/** Between a number and its unit: they are never parted at a line's end. */
export const NBSP = "\u00A0";
const MINUS = "\u2212";

const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Language, digits: number): Intl.NumberFormat {
  const key = `${lang}${digits}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[lang], {minimumFractionDigits: digits, maximumFractionDigits: digits});
    formatters.set(key, format);
  }
  return format;
}

/**
 * A number with a fixed count of decimals.
 *
 * @example formatNumber(1234.5, "vi", 1); // "1.234,5"
 * @throws {RangeError} if the value is not finite: a page never prints NaN
 */
export function formatNumber(value: number, lang: Language, digits = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`cannot print ${value}`);
  const text = numberFormat(lang, digits).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A percentage on 0–100. @example formatPercent(33.333, "vi"); // "33,3%" */
export function formatPercent(value: number, lang: Language, digits = 1): string {
  return `${formatNumber(value, lang, digits)}%`;
}

/** A number followed by its unit, kept on one line. */
export function withUnit(value: number, unit: string, lang: Language, digits = 0): string {
  return `${formatNumber(value, lang, digits)}${NBSP}${unit}`;
}

/** A signed difference; zero has no sign. @example formatSigned(-8.4, "vi", 1); // "−8,4" */
export function formatSigned(value: number, lang: Language, digits = 1): string {
  const text = formatNumber(value, lang, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** An ISO date in words of figures. @example formatDate("2025-12-31", "vi"); // "31/12/2025" */
export function formatDate(iso: string, lang: Language): string {
  const [year, month, day] = iso.split("-");
  return lang === "vi"
    ? `${Number(day)}/${Number(month)}/${year}`
    : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];

const collators = {vi: new Intl.Collator("vi"), en: new Intl.Collator("en")} as const;

/** Compares two names in the order of the language: in Vietnamese Cà Mau < Cao Bằng, D < Đ. */
export function compareNames(a: string, b: string, lang: Language): number {
  return collators[lang].compare(a, b);
}

/** A list in words. @example formatList(["A", "B", "C"], "vi"); // "A, B và C" */
export function formatList(items: readonly string[], lang: Language): string {
  return new Intl.ListFormat(LOCALE[lang], {style: "long", type: "conjunction"}).format(items);
}
