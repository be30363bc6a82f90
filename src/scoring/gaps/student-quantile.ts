/**
 * Student's t: how far out an estimate's own spread may lie when that spread is itself estimated from few numbers.
 */
import {incompleteBeta} from "../statistics/incomplete-beta.js";

/** Enough to leave no bit of a double undecided. */
const HALVINGS = 80;

/**
 * The value below which Student's t lies with a given chance. With many degrees of freedom it is the normal one
 * (1.645 for 0.95); with few it is larger.
 *
 * @param share 0.5 up to, not including, 1
 * @param freedom degrees of freedom, above 0
 * @throws {RangeError} if an argument is out of its range
 * @example studentQuantile(0.95, 4); // 2.1318
 * Source: P(T > t) = ½ · I(f/(f + t²); f/2, ½), DLMF 8.17 and any table of t; solved by halving.
 */
export function studentQuantile(share: number, freedom: number): number {
  if (!(share >= 0.5 && share < 1)) throw new RangeError(`share must lie in 0.5–1, got ${share}`);
  if (!(freedom > 0 && Number.isFinite(freedom))) throw new RangeError(`freedom must be above 0, got ${freedom}`);
  const above = (t: number) => 0.5 * incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
  let [low, high] = [0, 1];
  while (above(high) > 1 - share) high *= 2;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (above(middle) > 1 - share) low = middle;
    else high = middle;
  }
  return high;
}
