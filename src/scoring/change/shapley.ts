/**
 * Shapley's value of four causes: what each adds, averaged over all 24 orders in which they may come in.
 *
 * Source: Shapley (1953); Shorrocks (2013), Decomposition procedures for distributional analysis.
 */
import {CAUSES, type Cause, type ChangeParts} from "./model.js";

/** k! (3 − k)! / 4!, in twelfths: the share of orders in which a cause comes right after k given others. */
const TWELFTHS = [3, 1, 1, 3];

/** All 16 corners as bits: bit k is set where cause k is that of after. */
export const CORNERS: readonly number[] = Array.from({length: 2 ** CAUSES.length}, (_, mask) => mask);

/** Is the cause taken from after? */
export function isAfter(mask: number, cause: Cause): boolean {
  return (mask & (1 << CAUSES.indexOf(cause))) !== 0;
}

/**
 * Splits the difference between the last corner and the first. The parts add up to it but for rounding; a cause that
 * moves no corner has a part of exactly 0.
 *
 * @param corners the outcome at each of the 16 corners
 * @example splitByCause(CORNERS.map((mask) => (isAfter(mask, "own") ? 3 : 0))); // {own: 3, others: 0, …}
 */
export function splitByCause(corners: readonly number[]): ChangeParts {
  const partOf = (cause: Cause) => {
    const bit = 1 << CAUSES.indexOf(cause);
    const total = CORNERS.filter((mask) => (mask & bit) === 0).reduce(
      (sum, mask) => sum + TWELFTHS[countBits(mask)]! * (corners[mask | bit]! - corners[mask]!),
      0
    );
    return total / 12;
  };
  return {own: partOf("own"), others: partOf("others"), method: partOf("method"), units: partOf("units")};
}

function countBits(mask: number): number {
  return CAUSES.filter((cause) => isAfter(mask, cause)).length;
}
