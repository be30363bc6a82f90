/**
 * What each other unit may do to one unit's rank: it is ahead under all allowed weights, under none, or under some.
 */
import type {Cone} from "./cone.js";
import {type BoundedPool, coneFor, leastDifference} from "./pair-bounds.js";
import {sameBelow} from "./pool-table.js";
import {clearsAhead, neverAhead, type Span, surelyAhead, surelyNotAhead} from "./tolerance.js";

/** The end of the possible ranks that is looked for. */
export type End = "best" | "worst";

/** Is one rank nearer the end than another? */
export function goesBeyond(end: End, one: number, other: number): boolean {
  return end === "best" ? one < other : one > other;
}

/**
 * For the best rank, that a rival is not ahead; for the worst, that it is. Coefficients of effective weights, scaled to
 * −1 to 1: where their sum is above 0, the wish is not met. Null where nothing can be said: it may be met.
 */
export type Wish = Float64Array | null;

export interface Rivals {
  /** Rivals that are ahead under all allowed weights. */
  readonly always: readonly number[];
  /** Rivals that are ahead under some allowed weights and not under others, as far as can be told. */
  readonly either: readonly number[];
}

/** Sums of scaled coefficients are off by less than this. */
export const SURE = 1e-14;

/** Sorts some other units of the pool; those that are in neither list are never ahead. A tie is not ahead. */
export function sortRivals(pool: BoundedPool, unit: number, among: readonly number[]): Rivals {
  const verdicts = among.map((other) => judgeRival(pool, unit, other));
  const those = (verdict: string) => among.filter((_, k) => verdicts[k] === verdict);
  return {always: those("always"), either: those("either")};
}

function judgeRival(pool: BoundedPool, unit: number, other: number): "always" | "never" | "either" {
  const {decimals} = pool.table;
  const [a, b] = [spanOf(pool, unit), spanOf(pool, other)];
  if (sameBelow(pool.table, unit, other, 0) || neverAhead(a, b, decimals)) return "never";
  if (clearsAhead(a, b, decimals)) return "always";
  const cone = coneFor(pool, [unit, other]);
  const refused = (end: End) => {
    const wish = wishOf(pool, cone, unit, other, end);
    return wish !== null && cone.least(wish) > SURE;
  };
  if (refused("best")) return "always";
  return refused("worst") ? "never" : "either";
}

/** A wish of a rival: the difference less what it must come to, scaled. */
export function wishOf(pool: BoundedPool, cone: Cone, unit: number, other: number, end: End): Wish {
  const {scale} = pool.part;
  const {decimals} = pool.table;
  const [a, b] = [spanOf(pool, unit), spanOf(pool, other)];
  const lead = end === "best" ? leastDifference(pool, cone, other, unit) : leastDifference(pool, cone, unit, other);
  const threshold = end === "best" ? surelyAhead(scale, a, b, decimals) : -surelyNotAhead(scale, a, b, decimals);
  if (lead === null || !Number.isFinite(threshold)) return null;
  const most = lead.reduce((top, each) => Math.max(top, Math.abs(each)), Math.abs(threshold));
  if (most === 0) return lead;
  lead[0]! -= threshold;
  return lead.map((each) => each / most);
}

/** A unit's bounds on the index, widened by rounding errors that its size does not tell. */
function spanOf({bounds, table, noise}: BoundedPool, unit: number): Span {
  const cell = unit * table.nodes;
  return {low: bounds.low[cell]! - noise, high: bounds.high[cell]! + noise};
}
