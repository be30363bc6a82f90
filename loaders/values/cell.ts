/**
 * One input as the readers of kinds see it: tidied text beside what the file typed.
 */
import type {ValueInput} from "./model.js";
import {keepText, oneLine, tidyValue} from "./tidy.js";

/** `typed` is null where only text was given: then the text alone decides. */
export interface Cell {
  readonly raw: string;
  /** As it is kept where a text is due (keepText). */
  readonly kept: string;
  /** Tidied, line breaks kept. */
  readonly lines: string;
  /** Tidied, on one line. */
  readonly text: string;
  readonly typed: number | boolean | null;
  /** A date cell: the file holds a day, whatever was typed. */
  readonly dated: boolean;
  /** The cell's own number format, or the column's; "" where none is known. */
  readonly format: string;
}

/** @param format number format of the column; a cell's own goes before it */
export function toCell(input: ValueInput, format = ""): Cell {
  const given = typeof input === "string" ? {raw: input, text: input, type: "text", value: input} : input;
  const lines = tidyValue(given.text);
  const {value} = given;
  return {
    raw: given.raw,
    kept: keepText(given.text),
    lines,
    text: oneLine(lines),
    typed: typeof value === "number" || typeof value === "boolean" ? value : null,
    dated: given.type === "date",
    format: (typeof input === "string" ? undefined : input.format) ?? format
  };
}
