/**
 * The chance that a standard normal variable is at least as far from 0 as `z`: the two-sided p-value of a z statistic.
 * simple-statistics reads it off a table of four digits; a p-value in the tail needs more.
 *
 * @param z any number, its sign does not matter
 * @example normalTail(1.959963984540054); // 0.05
 * Source: DLMF 7.6.2 (series) below 2, 7.9.3 (continued fraction) above.
 */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < 2 ? 1 - errorSeries(x) : complementFraction(x);
}

/** erf(x) = 2/√π · e^(−x²) · Σ 2ᵏ x²ᵏ⁺¹ / (2k+1)!! */
function errorSeries(x: number): number {
  let term = x;
  let sum = 0;
  for (let k = 1; sum + term !== sum; k++) {
    sum += term;
    term *= (2 * x * x) / (2 * k + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** erfc(x) = e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 1½/(x + …)))), from the inside out. */
function complementFraction(x: number): number {
  let inner = x;
  for (let k = 100; k >= 1; k--) inner = x + k / 2 / inner;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / inner;
}
