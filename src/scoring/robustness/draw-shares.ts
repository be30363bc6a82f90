/**
 * Shares of 1 drawn around nominal ones: the Dirichlet distribution.
 */
import type {Random} from "../random.js";

/** No share drawn is below this: where all siblings of a node are missing, its weight must still be one. */
const LEAST = 1e-30;

/**
 * Draws from the Dirichlet distribution with α = concentration · nominal share: the mean of each share is its nominal one,
 * and its variance share · (1 − share) / (concentration + 1). A nominal weight of 0 stays 0.
 *
 * Drawn as gamma variates over their sum, in logarithms, so that a small α does not end in 0 / 0.
 *
 * @param nominal weights of siblings, 0 or more; not all 0
 * @example drawShares([1, 3], 20, seedRandom(1)); // two shares around 0.25 and 0.75
 * Source: Devroye (1986), Non-Uniform Random Variate Generation, XI.4.
 */
export function drawShares(nominal: readonly number[], concentration: number, random: Random): readonly number[] {
  const total = nominal.reduce((sum, weight) => sum + weight, 0);
  const logs = nominal.map((weight) =>
    weight === 0 ? Number.NEGATIVE_INFINITY : drawLogGamma((concentration * weight) / total, random)
  );
  const highest = logs.reduce((a, b) => Math.max(a, b));
  const parts = logs.map((log) => (log === Number.NEGATIVE_INFINITY ? 0 : Math.max(Math.exp(log - highest), LEAST)));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

/**
 * The logarithm of a gamma variate of shape α and scale 1.
 *
 * Source: Marsaglia and Tsang (2000), A Simple Method for Generating Gamma Variables, ACM TOMS 26(3); below 1, a variate
 * of α + 1 times U^(1/α).
 */
export function drawLogGamma(alpha: number, random: Random): number {
  if (!(alpha > 0) || !Number.isFinite(alpha)) throw new RangeError(`the shape must be above 0, got ${alpha}`);
  if (alpha < 1) return drawLogGamma(alpha + 1, random) + Math.log(1 - random()) / alpha;
  const d = alpha - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}

/** A standard normal variate (Box and Muller 1958; the sine half is not used). */
function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
