/**
 * Kendall's tau-b: of the pairs of units, how many more are in the same order in both columns than in opposite order,
 * with ties taken out of the count on either side.
 *
 * Source: Kendall (1970), Rank Correlation Methods; R `cor.test(method = "kendall")`.
 */
import {normalTail} from "./normal-tail.js";
import {orderBalance} from "./order-balance.js";
import {midranksOf, tieGroups} from "./tie-groups.js";

/** Exact p-values are taken below this many units, as R does. */
const EXACT_BELOW = 50;

/**
 * @param a finite, with spread
 * @param b finite, with spread, as many as `a`
 * @returns tau-b, and its two-sided p-value: null with fewer than 3 units
 */
export function kendallOf(a: readonly number[], b: readonly number[]): {readonly r: number; readonly p: number | null} {
  const n = a.length;
  const [groupsA, groupsB] = [tieGroups(a), tieGroups(b)];
  const balance = orderBalance(midranksOf(groupsA), midranksOf(groupsB));
  const [tiesA, tiesB] = [tieSizes(groupsA), tieSizes(groupsB)];
  const pairs = (n * (n - 1)) / 2;
  const r = balance / Math.sqrt(pairs - pairsIn(tiesA)) / Math.sqrt(pairs - pairsIn(tiesB));
  return {r: Math.max(-1, Math.min(1, r)), p: n < 3 ? null : pValue(n, balance, tiesA, tiesB)};
}

function pValue(n: number, balance: number, tiesA: readonly number[], tiesB: readonly number[]): number {
  if (n < EXACT_BELOW && tiesA.length === 0 && tiesB.length === 0) return exactP(n, balance);
  return normalTail(balance / Math.sqrt(varianceOf(n, tiesA, tiesB)));
}

/** Of all orders of n units, the share at least as far from balance, on both sides. */
function exactP(n: number, balance: number): number {
  const pairs = (n * (n - 1)) / 2;
  const fewer = (pairs - Math.abs(balance)) / 2;
  let shares = [1];
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(shares.length + size - 1).fill(0);
    shares.forEach((share, k) => {
      for (let j = 0; j < size; j++) next[k + j]! += share / size;
    });
    shares = next;
  }
  return Math.min(1, 2 * shares.slice(0, fewer + 1).reduce((total, share) => total + share, 0));
}

function varianceOf(n: number, tiesA: readonly number[], tiesB: readonly number[]): number {
  const over = (ties: readonly number[], f: (t: number) => number) => ties.reduce((total, t) => total + f(t), 0);
  const spread = (t: number) => t * (t - 1) * (2 * t + 5);
  const two = (t: number) => t * (t - 1);
  const three = (t: number) => t * (t - 1) * (t - 2);
  return (
    (spread(n) - over(tiesA, spread) - over(tiesB, spread)) / 18 +
    (over(tiesA, two) * over(tiesB, two)) / (2 * two(n)) +
    (over(tiesA, three) * over(tiesB, three)) / (9 * three(n))
  );
}

function tieSizes(groups: readonly (readonly number[])[]): readonly number[] {
  return groups.map((group) => group.length).filter((size) => size > 1);
}

function pairsIn(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + (size * (size - 1)) / 2, 0);
}
