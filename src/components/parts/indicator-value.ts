/**
 * Figures of one indicator as its page prints them.
 */

import {figureText} from "../../i18n/aims.js";
import {COMMON} from "../../i18n/common.js";
import {nounOf} from "../../i18n/counted.js";
import {formatNumber, formatPercent, NBSP} from "../../i18n/format.js";
import {INDICATOR_PAGE} from "../../i18n/indicator-page.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {digitsOf, formatReading, formatValue, unitWord} from "../../i18n/values.js";
import type {EditionIndicator} from "../../scoring/edition.js";
import type {TargetRow} from "../../scoring/targets/model.js";

type Measured = Pick<EditionIndicator, "id" | "unit">;

/** A median or quartile: of whole things it may lie between two, and is then printed with a decimal. */
export function middleText(value: number | null, {unit}: Measured, lang: Language): string {
  if (value !== null && isBetween(value, unit)) return formatNumber(value, lang, 1);
  return formatValue(value, unit, lang);
}

/** The same with what it counts. */
export function middleReading(value: number, indicator: Measured, lang: Language): string {
  if (!isBetween(value, indicator.unit)) return formatReading(value, indicator, lang);
  const noun = nounOf(indicator.id, lang);
  return formatNumber(value, lang, 1) + (noun && NBSP + noun);
}

function isBetween(value: number, unit: string): boolean {
  return digitsOf(unit) === 0 && !Number.isInteger(value);
}

/** What its figures count. @example "GPU/1.000 người" */
export function countedUnit({id, unit}: Measured, lang: Language): string {
  const noun = nounOf(id, lang);
  if (unit !== "per-1000") return noun || unitWord(unit, lang);
  return `${noun}/${textsIn(COMMON, lang).perThousand.replaceAll(" ", NBSP)}`;
}

/** A level: what is counted, or yes and no. @example levelText(6, {id: "fw-1.1", unit: "items"}, "vi"); // "6 nội dung" */
export function levelText(value: number, indicator: Measured, lang: Language): string {
  return formatReading(value, indicator, lang);
}

/** Difference of two figures as printed beside each other. */
export function printedChange(now: number, before: number, unit: string): number {
  const power = 10 ** digitsOf(unit);
  return (Math.round(now * power) - Math.round(before * power)) / power;
}

/** What those without a figure leave open in the nation's figure. */
export function boundsText({lower, upper, reported, expected, ...row}: TargetRow, lang: Language): string {
  const words = textsIn(INDICATOR_PAGE, lang);
  const missing = (expected ?? 0) - (reported ?? 0);
  const print = (value: number) =>
    row.measured_in === "percent" ? formatPercent(value, lang) : figureText(value, row, lang);
  if (lower === null) return missing === 0 ? words.complete : words.boundsNone(missing);
  if (upper === null) return missing === 0 ? words.boundsOpen(print(lower)) : words.boundsLeast(print(lower), missing);
  return missing === 0 ? words.complete : words.boundsRange(print(lower), print(upper), missing);
}
