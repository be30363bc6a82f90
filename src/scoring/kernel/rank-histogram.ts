/**
 * How often a unit took each rank, and the quantiles of that, without keeping every draw.
 */

/** `counts[r]` is how often rank r was taken; `counts[0]` is not used. */
export type RankCounts = Uint32Array;

/**
 * Quantile of the ranks taken, with linear interpolation between order statistics (type 7, as in R and Excel).
 *
 * @param share 0–1
 * @throws {RangeError} if no rank was ever taken
 */
export function quantileOfRanks(counts: RankCounts, share: number): number {
  const draws = counts.reduce((total, count) => total + count, 0);
  if (draws === 0) throw new RangeError("no rank was taken: there is no quantile");
  const position = share * (draws - 1);
  const below = Math.floor(position);
  const low = nthRank(counts, below);
  return low + (position - below) * (nthRank(counts, Math.min(below + 1, draws - 1)) - low);
}

/** The rank at place n (from 0) of all ranks taken, in ascending order. */
export function nthRank(counts: RankCounts, n: number): number {
  let seen = 0;
  for (let rank = 1; rank < counts.length; rank++) {
    seen += counts[rank]!;
    if (seen > n) return rank;
  }
  throw new RangeError(`fewer than ${n + 1} ranks were taken`);
}
