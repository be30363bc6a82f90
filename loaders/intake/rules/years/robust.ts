/**
 * How far a change is from what happened everywhere, by median and median absolute deviation: one wild figure moves
 * neither.
 */
import {median, medianAbsoluteDeviation} from "simple-statistics";

/** Makes the median absolute deviation of normally distributed changes their standard deviation. */
const TO_DEVIATION = 1.4826;

/** Middle and spread of the changes of all units. */
export interface Spread {
  readonly middle: number;
  readonly deviation: number;
}

/**
 * @param changes at least one; natural logarithms of ratios
 * @param smallest the deviation counts as at least this, where nearly all units change alike
 */
export function spreadOf(changes: readonly number[], smallest: number): Spread {
  const values = [...changes];
  return {middle: median(values), deviation: Math.max(smallest, TO_DEVIATION * medianAbsoluteDeviation(values))};
}

/** In deviations, never negative. Multiplying every unit's figure by the same number changes no distance. */
export function robustDistance(change: number, {middle, deviation}: Spread): number {
  return Math.abs(change - middle) / deviation;
}
