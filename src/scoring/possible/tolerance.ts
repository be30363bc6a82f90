/**
 * From which difference on one unit is ranked ahead of another, on the safe side: claims must hold after rounding
 * errors, and with the ties and decimals of `rankScores`.
 */
import {TIE_TOLERANCE} from "../rank.js";
import {roundDecimal} from "../round.js";
import type {Scale} from "./scale.js";

/** Lowest and highest score that the allowed weights give a unit. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Rounding errors of a sum of scores stay well below this, relative to the scores. */
const NOISE = 1e-13;

/** A difference on the scale beyond which b is ranked ahead of a for certain. */
export function surelyAhead({to, relative, stretch}: Scale, a: Span, b: Span, decimals: number | undefined): number {
  const ends = [a.low, a.high, b.low, b.high].map((score) => Math.abs(to(score)));
  const tie = 2 * TIE_TOLERANCE * (relative ? 1 : Math.max(1, stretch) * Math.max(...ends));
  if (decimals === undefined) return tie;
  const step = 10 ** -decimals;
  // A scale bends one way only, so a step is largest at one of the ends.
  return tie + Math.max(...[a.low, a.high].map((score) => to(score + step) - to(score)));
}

/** A difference on the scale up to which b is not ranked ahead of a for certain; below 0 where only a clear lead does. */
export function surelyNotAhead({to, relative, stretch}: Scale, a: Span, b: Span, decimals: number | undefined): number {
  if (decimals !== undefined) {
    const ends = [a.low, a.high, b.low, b.high].map((score) => Math.abs(to(score)));
    return -NOISE * (relative ? 1 : Math.max(...ends));
  }
  const [low, high] = [to(a.low), to(a.high)];
  const least = relative ? 1 : low > 0 === high > 0 ? Math.min(Math.abs(low), Math.abs(high)) : 0;
  return 0.5 * TIE_TOLERANCE * Math.min(1, stretch) * least;
}

/** Is b ranked ahead of a by its lowest score against a's highest? Then it is under all allowed weights. */
export function clearsAhead(a: Span, b: Span, decimals: number | undefined): boolean {
  const [top, floor] = [shift(a.high, 1), shift(b.low, -1)];
  if (decimals === undefined) return floor - top > 2 * TIE_TOLERANCE * Math.max(Math.abs(top), Math.abs(floor));
  return roundDecimal(floor, decimals) > roundDecimal(top, decimals);
}

/** Is b not ahead of a even by its highest score against a's lowest? */
export function neverAhead(a: Span, b: Span, decimals: number | undefined): boolean {
  if (decimals !== undefined)
    return roundDecimal(shift(b.high, 1), decimals) <= roundDecimal(shift(a.low, -1), decimals);
  const least = a.low > 0 === a.high > 0 ? Math.min(Math.abs(a.low), Math.abs(a.high)) : 0;
  return b.high - a.low <= 0.5 * TIE_TOLERANCE * least;
}

function shift(score: number, sign: 1 | -1): number {
  return score + sign * NOISE * Math.abs(score);
}
