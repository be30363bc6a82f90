/**
 * Figures of the audit in words: correlations, shares, p-values. What is not known is a dash, never zero.
 */
import {formatNumber, formatPercent} from "./format.js";
import type {Language} from "./language.js";

type Figure = number | null | undefined;

/** A figure with a fixed count of decimals, 2 unless told. @example auditNumber(-0.418, "vi"); // "−0,42" */
export function auditNumber(value: Figure, lang: Language, digits = 2): string {
  return value === null || value === undefined ? "–" : formatNumber(value, lang, digits);
}

/** A count of units or values. */
export function auditCount(value: Figure, lang: Language): string {
  return auditNumber(value, lang, 0);
}

/** A correlation: three decimals, so that one above a limit of two does not read as the limit. */
export function auditCorrelation(value: Figure, lang: Language): string {
  return auditNumber(value, lang, 3);
}

/** A share on 0–1 as a percentage. @example auditPercent(0.5, "en"); // "50.0%" */
export function auditPercent(share: Figure, lang: Language, digits = 1): string {
  return share === null || share === undefined ? "–" : formatPercent(100 * share, lang, digits);
}

/** A p-value; below 0.001 only that it is. @example auditP(0.0123, "en"); // "p = 0.012" */
export function auditP(p: Figure, lang: Language): string {
  if (p === null || p === undefined) return "p –";
  return p < 0.001 ? `p < ${formatNumber(0.001, lang, 3)}` : `p = ${formatNumber(p, lang, 3)}`;
}

/**
 * A statistic of values in their own unit, which may be of any size: four significant digits, whole numbers in full.
 *
 * @example auditValue(1234567, "en"); // "1,235,000"
 */
export function auditValue(value: Figure, lang: Language): string {
  if (value === null || value === undefined) return "–";
  if (Number.isInteger(value)) return formatNumber(value, lang);
  const size = Math.floor(Math.log10(Math.abs(value)));
  const digits = Math.min(8, Math.max(0, 3 - size));
  return formatNumber(value, lang, digits);
}
