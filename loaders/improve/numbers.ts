/**
 * Numbers of the answers, printed so that they still say what is true of them.
 */
import {formatNumber, formatSigned} from "../../src/i18n/format.js";
import type {Language} from "../../src/i18n/language.js";
import {type Framework, leavesUnder, roundDecimal} from "../../src/scoring/index.js";

/**
 * How many decimals the index's scores are printed with: those ranked by, so that a score printed at a band's start is in
 * the band; else four on a scale of 1, two on one of 100.
 */
export function scoreDigits({index, rank}: Framework): number {
  const scale = Math.max(...leavesUnder(index).map(({normalise}) => normalise.scale ?? 100));
  return rank.decimals ?? (scale <= 1 ? 4 : 2);
}

/** Four figures or so, and no decimals on whole numbers. */
function digitsFor(values: readonly number[]): number {
  if (values.every((value) => Number.isInteger(value))) return 0;
  const largest = Math.max(...values.map((value) => Math.abs(value)));
  return Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(largest))));
}

/**
 * A value now, the one needed and the change, the needed one rounded towards better: what is printed is enough.
 *
 * @param better 1 where higher is better, −1 where lower is
 */
export function formatNeeded(now: number | null, needed: number, better: 1 | -1, lang: Language) {
  const digits = digitsFor(now === null ? [needed] : [now, needed]);
  const nearest = roundDecimal(needed, digits);
  const enough = better * nearest >= better * needed ? nearest : roundDecimal(nearest + better * 10 ** -digits, digits);
  return {
    now: now === null ? null : formatNumber(now, lang, digits),
    needed: formatNumber(enough, lang, digits),
    change: now === null ? "" : formatSigned(roundDecimal(enough - now, digits), lang, digits)
  };
}

/** A value by itself. */
export function formatPlain(value: number, lang: Language): string {
  return formatNumber(value, lang, digitsFor([value]));
}

/** A cost, and a bound on it rounded up. */
export function formatCost(cost: number, lang: Language): string {
  return formatNumber(cost, lang, digitsFor([cost]));
}

/** A share as a percentage with two figures, rounded up: a bound that is printed still holds. */
export function formatBound(share: number, lang: Language): string {
  const percent = 100 * share;
  const digits = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(percent))));
  const nearest = roundDecimal(percent, digits);
  return `${formatNumber(nearest < percent ? nearest + 10 ** -digits : nearest, lang, digits)}%`;
}
