/**
 * Numbers in the form. What was understood as exactly one figure, in the item's own unit, is taken; everything else is
 * held back and asked about. The grammar is in loaders/values.
 */
import type {FormItem} from "../../form/form.js";
import {lettersAmongDigits} from "../../values/number/hints.js";
import {shift} from "../../values/number/shift.js";
import {readUnit} from "../../values/number/unit.js";
import {type Found, SURE} from "../../values/reading.js";
import type {CellCode} from "../findings/texts.js";
import {type Decoded, refused, reported, understood} from "./decoded.js";
import {describeFigure, writeNumber} from "./describe-figure.js";

/** Findings for what loaders/values could not read, by its rule; "not-a-number" for every other. */
const CODES: Readonly<Record<string, CellCode>> = {
  "ambiguous-thousands": "ambiguous-number",
  negative: "negative",
  "not-whole": "not-whole",
  "date-in-number": "date-in-number",
  "percent-or-share": "percent-or-share",
  "excel-error": "excel-error",
  "formula-without-value": "formula-without-value"
};
/** Steps after which a figure is taken: a mark that only the unit explains is not among them. */
const TAKEN = new Set([
  ...["number", "number:spaced", "number:vi", "number:en", "number:vi-by-column", "number:en-by-column"],
  ...["number:vi-by-kind", "unit-line", "scale", "percent-sign", "percent-format"]
]);
const BY_MARK = /number:(vi-by-unit|en-by-kind)|style-conflict/;

/** A typed number: checked against what the item allows, never adjusted. */
export function decodeTypedNumber(value: number, item: FormItem, rule = "typed-number"): Decoded {
  if (!Number.isFinite(value)) return refused("not-a-number");
  if (value < 0) return refused("negative");
  if (item.type === "count" && !Number.isInteger(value)) return refused("not-whole");
  const max = item.type === "percent" ? 100 : item.max;
  if ((item.min !== undefined && value < item.min) || (max !== undefined && value > max))
    return refused("out-of-range");
  if (rule === "typed-number" && item.type === "amount" && hasThreeDecimals(value)) {
    return understood(value, rule, "three-decimals", `${writeNumber(value)} (hay là ${writeNumber(shift(value, 3))}?)`);
  }
  return reported(value, rule);
}

/** 25.908 may be 25908 that Excel took for a decimal: to be asked about, the value stays. */
function hasThreeDecimals(value: number): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(String(value));
}

/**
 * A number in text, as loaders/values read it.
 *
 * @param text tidied, for what has to be plain digits to pass without a word
 * @example decodeNumber(reading of "khoảng 30", …); // held back, qualified-number, read as "khoảng 30"
 */
export function decodeNumber(reading: Found, item: FormItem, text: string): Decoded {
  const {status, rule, value} = reading;
  if (rule === "letter-in-number") return refused(rule, nameLetters(text));
  if (status === "error") return refused(CODES[rule] ?? "not-a-number");
  if (reading.qualifier !== null || rule === "range") return refused("qualified-number", describeFigure(reading, item));
  if (typeof value !== "number") return refused("not-a-number");
  if (BY_MARK.test(rule)) return refused("ambiguous-number");
  if (!isPlain(reading, item)) return refused("not-a-number");
  const own = item.type === "amount" && isMoney(item) ? shift(value, -exponentOf(item)) : value;
  const decoded = decodeTypedNumber(own, item, "number-in-text");
  if (decoded.status !== "reported" || /^\d+$/.test(text)) return decoded;
  return understood(decoded.value, "number-in-text", "read-number", writeNumber(own));
}

/** One figure and, at most, the item's own unit; "2 nghìn" is too round for a count. */
function isPlain({rule, unit, note, parts, confidence}: Found, item: FormItem): boolean {
  const steps = rule.split("+");
  if (!steps.every((step) => TAKEN.has(step)) || (item.type === "count" && steps.includes("scale"))) return false;
  const own = item.type === "percent" ? "percent" : (readUnit(item.unit?.vi ?? "")?.name ?? null);
  return note === undefined && parts === undefined && confidence >= SURE && (unit === null || unit === own);
}

function nameLetters(text: string): string {
  return `số lẫn chữ ${lettersAmongDigits(text)
    .map((letter) => `“${letter}”`)
    .join(", ")}`;
}

function isMoney(item: FormItem): boolean {
  return readUnit(item.unit?.vi ?? "")?.money ?? false;
}

function exponentOf(item: FormItem): number {
  return readUnit(item.unit?.vi ?? "")?.exponent ?? 0;
}
