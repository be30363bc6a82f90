/**
 * Values of indicators for people, each in its own unit.
 */
import {COMMON} from "./common.js";
import {formatNumber, formatPercent} from "./format.js";
import {type Language, textsIn} from "./language.js";

/** Decimals by unit of measure; units not named here are whole numbers. */
const DIGITS: Readonly<Record<string, number>> = {percent: 1, "per-1000": 2};

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
  return formatNumber(value, lang, DIGITS[unit] ?? 0);
}
