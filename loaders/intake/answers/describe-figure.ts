/**
 * How an inexact figure was understood, in Vietnamese words, for the finding that asks for the exact one.
 */
import type {FormItem} from "../../form/form.js";
import {shift} from "../../values/number/shift.js";
import {readUnit} from "../../values/number/unit.js";
import type {Found} from "../../values/reading.js";
import {QUALIFIERS_VI} from "../../values/words/qualifier-words.js";

/** A number with a decimal comma, without marks for thousands: it can be typed again as it stands. */
export function writeNumber(value: number): string {
  return String(value).replace(".", ",");
}

/** @example describeFigure(reading of "16-18", item); // "từ 16 đến 18" */
export function describeFigure({value, qualifier, parts, unit}: Found, item: FormItem): string {
  const exponent = unit === "VND" ? (readUnit(item.unit?.vi ?? "")?.exponent ?? 0) : 0;
  const write = (figure: number) => writeNumber(shift(figure, -exponent));
  const figure = typeof value === "number" ? write(value) : writeRange(parts, write);
  return qualifier === null || figure === "" ? figure : `${QUALIFIERS_VI[qualifier]} ${figure}`;
}

function writeRange(parts: Found["parts"], write: (figure: number) => string): string {
  const {lower, upper} = parts ?? {};
  return lower === undefined || upper === undefined ? "" : `từ ${write(lower)} đến ${write(upper)}`;
}
