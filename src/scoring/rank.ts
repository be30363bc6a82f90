import {roundDecimal} from "./round.js";

/** Scores this close to each other, relative to the larger, are one score: they differ by rounding alone. */
export const TIE_TOLERANCE = 1e-12;

/** Are two scores one for the purpose of ranking? */
export function areTied(a: number, b: number): boolean {
  return Math.abs(a - b) <= TIE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Competition ranks (1, 2, 2, 4), highest score first, in the order given. Ranks are taken on unrounded scores
 * unless the framework states a precision. A tie is with the best of its group, so ties do not chain.
 *
 * @param scores null has no rank and takes no place
 * @param decimals precision at which to rank, rounded on the decimal text (`roundDecimal`)
 * @throws {RangeError} if a score is not finite
 * @example rankScores([70, 90, null, 90]); // [3, 1, null, 1]
 */
export function rankScores(scores: readonly (number | null)[], decimals?: number): readonly (number | null)[] {
  const ranks = new Array<number | null>(scores.length).fill(null);
  const entries = scores
    .map((score, i) => ({i, score: score === null ? null : atPrecision(score, decimals)}))
    .filter((entry): entry is {i: number; score: number} => entry.score !== null)
    .sort((a, b) => b.score - a.score);
  let head = 0;
  entries.forEach((entry, place) => {
    if (!areTied(entries[head]!.score, entry.score)) head = place;
    ranks[entry.i] = head + 1;
  });
  return ranks;
}

function atPrecision(score: number, decimals: number | undefined): number {
  if (!Number.isFinite(score)) throw new RangeError(`score must be finite, got ${score}`);
  return decimals === undefined ? score : roundDecimal(score, decimals);
}
