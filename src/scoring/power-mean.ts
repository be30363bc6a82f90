/**
 * The power mean (Σwx^p / Σw)^(1/p) of scores of 0 or more: p 1 is the arithmetic mean, −1 the harmonic, towards 0 the
 * geometric. The lower p, the less a high score makes up for a low one. The largest score (the smallest, where p is
 * below 0) is taken out first, so that no power overflows.
 *
 * @param power finite, not 0 (use the geometric mean)
 * @returns 0 where p is below 0 and a child with a weight is at 0, the limit of the formula
 * @throws {RangeError} if a score is negative, or the power is 0 or not finite
 * @example powerMean([1, 2, 3], [1, 2, 3], 2); // √6
 * Source: Handbook (2008), step 6; COINr `a_genmean` (which gives NA as soon as one child is missing).
 */
export function powerMean(scores: readonly number[], weights: readonly number[], power: number): number {
  if (!Number.isFinite(power) || power === 0) throw new RangeError(`power must be finite and not 0, got ${power}`);
  const negative = scores.find((score) => score < 0);
  if (negative !== undefined) throw new RangeError(`a power mean needs scores of 0 or more, got ${negative}`);
  const counted = scores.flatMap((score, i) => (weights[i]! > 0 ? [{score, weight: weights[i]!}] : []));
  const outer = power > 0 ? Math.max : Math.min;
  const unit = counted.reduce((most, {score}) => outer(most, score), counted[0]!.score);
  if (unit === 0) return 0;
  const total = counted.reduce((sum, {weight}) => sum + weight, 0);
  const powers = counted.reduce((sum, {score, weight}) => sum + weight * (score / unit) ** power, 0);
  return unit * (powers / total) ** (1 / power);
}
