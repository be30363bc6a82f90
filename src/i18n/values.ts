/**
 * Values of indicators for people, each in its own unit.
 */
import {COMMON} from "./common.js";
import {countedText} from "./counted.js";
import {formatNumber, formatPercent, NBSP} from "./format.js";
import {type Language, textsIn} from "./language.js";

/** Decimals by unit of measure; units not named here are whole numbers. */
const DIGITS: Readonly<Record<string, number>> = {percent: 1, "per-1000": 2};

/** How many decimals a unit of measure is printed with. */
export function digitsOf(unit: string): number {
  return DIGITS[unit] ?? 0;
}

/** A target as the text has it: no decimals that it doesn't have. */
export function formatGoal(value: number, unit: string, lang: Language): string {
  if (unit === "percent" && Number.isInteger(value)) return formatPercent(value, lang, 0);
  return formatValue(value, unit, lang);
}

/** @param unit unit of measure from seeds/indicators.csv: `percent`, `people`, `yes-no`, `items`, `per-1000` … */
export function formatValue(value: number | null, unit: string, lang: Language): string {
  if (value === null) return "–";
  const words = textsIn(COMMON, lang);
  if (unit === "yes-no") return value === 1 ? words.yes : words.no;
  if (unit === "percent") return formatPercent(value, lang);
  return formatNumber(value, lang, digitsOf(unit));
}

/** A value with what it counts. @example formatReading(0.55, {id: "fw-3.1", unit: "per-1000"}, "vi"); // "0,55 GPU/1.000 người" */
export function formatReading(
  value: number,
  {id, unit}: {readonly id: string; readonly unit: string},
  lang: Language
): string {
  if (unit === "yes-no" || unit === "percent") return formatValue(value, unit, lang);
  const counted = countedText(value, id, lang, digitsOf(unit));
  return unit === "per-1000" ? `${counted}/${textsIn(COMMON, lang).perThousand.replaceAll(" ", NBSP)}` : counted;
}

/** The unit of measure itself, in words, for the head or the column of a table. */
export function unitWord(unit: string, lang: Language): string {
  const words = textsIn(COMMON, lang).units;
  return words[unit as keyof typeof words] ?? unit;
}
