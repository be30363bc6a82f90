/**
 * A number of the outline in Vietnamese.
 */
import {formatNumber, NBSP} from "../../src/i18n/format.js";

/** Whole where it is whole; else two decimals: ten thousand dong of a million. */
export function figureText(value: number): string {
  return formatNumber(value, "vi", Number.isInteger(value) ? 0 : 2);
}

/** @example countedFigure(1357, "người"); // "1.357 người", never parted at a line's end */
export function countedFigure(value: number, noun: string): string {
  return `${figureText(value)}${NBSP}${noun.replaceAll(" ", NBSP)}`;
}
