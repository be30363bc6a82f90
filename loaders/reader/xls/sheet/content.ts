/**
 * What a cell holds, before it is known where it stands.
 */
import type {CellType} from "../../model.js";
import {serialToDate} from "../../numbers.js";
import type {Book} from "../workbook/book.js";

/** As in `ReadCell`. */
export interface Content {
  readonly type: CellType;
  readonly raw: string;
  readonly value: string | number | boolean | null;
}

/** Nothing: of a comment's cell, or a formula without a stored result. */
export const NOTHING: Content = {type: "empty", raw: "", value: null};

/** Errors by their code. Source: MS-XLS, section 2.5.10. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A"
};

/** The name of an error; null for a code that is none. */
export function errorName(code: number): string | null {
  return ERRORS[code] ?? null;
}

/** A text as it stands in the file; its value is in NFC. */
export function textContent(text: string): Content {
  return {type: "text", raw: text, value: text.normalize("NFC")};
}

/** A number, or a date where the cell's style shows one. What is no number at all (NaN) is an error. */
export function numberContent(value: number, style: number, book: Book): Content {
  if (!Number.isFinite(value)) return {type: "error", raw: "#NUM!", value: null};
  const date = book.styles[style]?.date ? serialToDate(value, book.from1904) : null;
  if (date) return {type: "date", ...date};
  return {type: "number", raw: String(value), value};
}

/** @param code 0 or 1, or an error's code */
export function boolOrError(code: number, isError: boolean): Content {
  if (isError) return {type: "error", raw: errorName(code) ?? `#ERROR ${code}`, value: null};
  return {type: "boolean", raw: code === 0 ? "FALSE" : "TRUE", value: code !== 0};
}

/** Its lower half stays 0. */
const DOUBLE = new DataView(new ArrayBuffer(8));

/**
 * A number in four bytes: 30 bits of a whole number or of a double, perhaps times 100.
 *
 * Source: MS-XLS, section 2.5.217.
 */
export function rkNumber(rk: number): number {
  DOUBLE.setInt32(4, rk & ~3, true);
  const number = rk & 2 ? (rk | 0) >> 2 : DOUBLE.getFloat64(0, true);
  return rk & 1 ? number / 100 : number;
}
