/**
 * Quantile of sorted numbers with linear interpolation between order statistics (type 7, as in R and Excel).
 *
 * @param sorted ascending, finite
 * @param share 0–1
 * @throws {RangeError} if there are no numbers
 * @example quantileOfSorted([1, 2, 3, 4], 0.5); // 2.5
 */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) throw new RangeError("no numbers: there is no quantile");
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}
