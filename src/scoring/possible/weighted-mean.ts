/**
 * The least weighted mean that a box of weights allows.
 */

/**
 * min Σwx / Σw over weights from `low` to `high`. At the least mean every value below it has its highest weight and
 * every other its lowest, so weights are raised from the smallest value up, as long as that lowers the mean.
 *
 * @param values finite
 * @param low,high 0 or more, `low ≤ high`, some `high` above 0; all of the same length
 * @param weights where given, gets the weights of the least mean
 * @example leastMean([3, 1], [1, 1], [2, 2]); // 5/3: weights 1 and 2
 */
export function leastMean(
  values: readonly number[],
  low: readonly number[],
  high: readonly number[],
  weights?: number[]
): number {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  let [sum, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += low[i]! * values[i]!;
    total += low[i]!;
    if (weights) weights[i] = low[i]!;
  }
  for (const i of order) {
    if (total > 0 && values[i]! * total >= sum) break;
    sum += (high[i]! - low[i]!) * values[i]!;
    total += high[i]! - low[i]!;
    if (weights) weights[i] = high[i]!;
  }
  return sum / total;
}
