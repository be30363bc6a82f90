/**
 * Parts as they are printed: each to some decimals, and still adding up to the whole that is printed beside them.
 */
import {roundDecimal} from "./round.js";

/**
 * Rounds down, then gives what is missing to those cut most, one step each. The whole may differ from the sum of the
 * parts by what rounding does to its own two ends. A part of 0 stays 0.
 *
 * @param parts finite
 * @param whole rounded already: the difference of two figures as they are printed
 * @returns rounded parts; their sum is the whole (all 0 where every part is, whatever the whole)
 * @example roundParts([1.25, 1.25, 0], 2.5, 1); // [1.3, 1.2, 0]
 * Source: the method of largest remainders.
 */
export function roundParts(parts: readonly number[], whole: number, decimals: number): readonly number[] {
  const step = 10 ** decimals;
  const floors = parts.map((part) => Math.floor(part * step));
  const rest = (i: number) => parts[i]! * step - floors[i]!;
  const cutMost = parts
    .map((_, i) => i)
    .filter((i) => parts[i] !== 0)
    .toSorted((a, b) => rest(b) - rest(a) || a - b);
  if (cutMost.length === 0) return [...parts];
  const missing = Math.round(whole * step) - floors.reduce((sum, floor) => sum + floor, 0);
  const order = missing > 0 ? cutMost : [...cutMost].reverse();
  const given = [...floors];
  for (let k = 0; k < Math.abs(missing); k++) given[order[k % order.length]!]! += Math.sign(missing);
  return given.map((steps) => roundDecimal(steps / step, decimals));
}
