/**
 * Formulas that many cells have in common: written once, counted from the cell they are read for.
 */
import type {Book} from "../workbook/book.js";
import {formulaText} from "./decompile.js";
import type {Place} from "./references.js";

/** First byte of a formula that is kept elsewhere: with the cell whose row and column follow. */
const KEPT_ELSEWHERE = 0x01;

/** Shared tokens by `row,column` of the cell they are kept with; null for an array formula, which is not written out. */
export type SharedFormulas = Map<string, Uint8Array | null>;

/** One key for a place. */
export function placeKey({row, column}: Place): string {
  return `${row},${column}`;
}

/** Whether a formula's tokens only name the cell it is kept with. */
export function isKeptElsewhere(tokens: Uint8Array): boolean {
  return tokens[0] === KEPT_ELSEWHERE;
}

/** A formula's text, with what other cells keep for it. "" where it is not understood in full. */
export function textOfFormula(tokens: Uint8Array, place: Place, shared: SharedFormulas, book: Book): string {
  if (!isKeptElsewhere(tokens)) return formulaText(tokens, {book, from: null});
  if (tokens.length < 5) return "";
  const home = {row: tokens[1]! | (tokens[2]! << 8), column: tokens[3]! | (tokens[4]! << 8)};
  const kept = shared.get(placeKey(home));
  return kept ? formulaText(kept, {book, from: place}) : "";
}
