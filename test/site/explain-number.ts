import type {Known} from "./known-figures.js";
import {type Printed, readsAs, roundAsPrinted} from "./printed-numbers.js";

/** Whether the number is the cell's own value as rounded, or a difference of two figures as printed. */
export function printsCell(number: Printed, value: number, known: Known): boolean {
  if (readsAs(number, value) || (number.percent && readsAs(number, value * 100))) return true;
  return known.pairs.some(([a, b]) => Math.abs(a - b - value) < 1e-9 && readsDifference(number, a, b));
}

/** Whether a table holds the value to full precision, or it is a count of rows or a difference of two values. */
export function isPublished(value: number, {values, counts, pairs}: Known): boolean {
  const close = (other: number): boolean => Math.abs(other - value) <= 1e-9 * Math.max(1, Math.abs(value));
  if (values.has(value) || counts.has(value)) return true;
  return [...values].some(close) || pairs.some(([a, b]) => close(a - b));
}

/** Whether a number is a published value as rounded or a difference; with `counting` also a count of rows. */
export function reads(number: Printed, {values, counts, pairs}: Known, counting: boolean): boolean {
  if (number.decimals === 0 && !number.percent && values.has(Math.abs(number.value))) return true;
  if (counting && number.decimals === 0 && counts.has(number.value)) return true;
  if (number.decimals > 0 || number.percent) for (const value of values) if (readsAs(number, value)) return true;
  return pairs.some(([a, b]) => readsDifference(number, a, b));
}

/** Whether two numbers side by side stand side by side in a row of a table. */
export function readsCouple(first: Printed, second: Printed, known: Known): boolean {
  if (first.decimals > 0 && second.decimals > 0 && reads(first, known, false) && reads(second, known, false))
    return true;
  return known.couples.some(([a, b]) => readsAs(first, a) && readsAs(second, b));
}

function readsDifference(number: Printed, a: number, b: number): boolean {
  const difference = roundAsPrinted(a, number.decimals) - roundAsPrinted(b, number.decimals);
  return readsAs(number, roundAsPrinted(difference, number.decimals));
}
