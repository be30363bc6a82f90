/**
 * One cell → one answer, by the item's type: the form's policy over what loaders/values reads. Nothing is guessed: what
 * is not one certain answer is held back with a finding.
 */
import type {FormItem, ItemType} from "../../form/form.js";
import {decodeColumn} from "../../values/decode-column.js";
import type {DecimalStyle, ValueInput, ValueKind} from "../../values/model.js";
import {readUnit} from "../../values/number/unit.js";
import type {Found} from "../../values/reading.js";
import {type RawContent, tidyText} from "../workbook/raw.js";
import {decodeChoice} from "./choice.js";
import {decodeDate} from "./date.js";
import {type Decoded, none, refused, reported} from "./decoded.js";
import {decodeNumber, decodeTypedNumber} from "./number.js";
import {decodeDeclared} from "./words.js";
import {decodeYesNo} from "./yes-no.js";

const KINDS: Readonly<Record<ItemType, ValueKind>> = {
  count: "count",
  amount: "amount",
  percent: "percent",
  "yes-no": "yes-no",
  "yes-no-na": "yes-no",
  date: "date",
  choice: "category",
  text: "text",
  personal: "text"
};

/**
 * @param style decimal style of the file's texts (styleOf): decides "1.234" in an amount; null where they say nothing
 * @returns `not-reported` for an empty cell, with a finding if the item is required
 * @example decodeAnswer({type: "count", …}, {text: "khoảng 30", typed: "khoảng 30"}); // error, qualified-number
 */
export function decodeAnswer(item: FormItem, content: RawContent, style: DecimalStyle | null = null): Decoded {
  if (content.problem === "uncached") return refused("formula-without-value");
  if (content.problem === "error") return refused("excel-error");
  const text = tidyText(content.text);
  if (text === "" || content.typed === null) {
    return none("not-reported", "empty", item.required ? "required-empty" : undefined);
  }
  const choice = item.type === "choice" ? decodeChoice(text, item) : null;
  if (choice) return choice;
  if (typeof content.typed === "number" && isNumber(item)) return decodeTypedNumber(content.typed, item);
  const reading = readAnswer(item, content, style);
  if (reading.rule === "ditto") return refused("ditto");
  return decodeDeclared(reading, item) ?? decodeByType(item, reading, content, text);
}

/** Whether the item's answer is a figure: its text bears on the decimal style of the file. */
export function isNumber({type}: FormItem): boolean {
  return type === "count" || type === "amount" || type === "percent";
}

function readAnswer(item: FormItem, content: RawContent, style: DecimalStyle | null): Found {
  const unit = item.unit?.vi;
  const money = unit !== undefined && isMoney(unit);
  const kind = item.type === "amount" && !money ? "number" : KINDS[item.type];
  const read = () => decodeColumn(kind, [toInput(content)], {...(unit === undefined ? {} : {unit}), style})[0]!;
  const {text, typed} = content;
  if (text.length > SHORT || typed !== text) return read();
  return remember(JSON.stringify([kind, unit, style, text]), read);
}

/** Short answers come again and again ("Có", "0", "Chưa có"): what one says depends on nothing but its key. */
const SHORT = 60;
const MOST = 20_000;
const known = new Map<string, Found>();

function remember(key: string, read: () => Found): Found {
  const found = known.get(key) ?? read();
  if (known.size >= MOST) known.clear();
  known.set(key, found);
  return found;
}

const moneyUnits = new Map<string, boolean>();

/** The form has a handful of units. */
function isMoney(unit: string): boolean {
  const money = moneyUnits.get(unit) ?? readUnit(unit)?.money ?? false;
  moneyUnits.set(unit, money);
  return money;
}

function toInput({text, typed}: RawContent): ValueInput {
  if (typed instanceof Date) return {raw: text, text, type: "date", value: text};
  if (typeof typed === "number") return {raw: text, text, type: "number", value: typed};
  return typeof typed === "boolean" ? {raw: text, text, type: "boolean", value: typed} : text;
}

function decodeByType(item: FormItem, reading: Found, {typed}: RawContent, text: string): Decoded {
  switch (item.type) {
    case "count":
    case "amount":
    case "percent":
      return decodeNumber(reading, item, text.normalize("NFKC"));
    case "yes-no":
    case "yes-no-na":
      return decodeYesNo(reading);
    case "date":
      return decodeDate(reading, typed instanceof Date);
    case "choice":
      return refused("not-in-list");
    case "text":
    case "personal":
      return reading.status === "error" ? refused("excel-error") : reported(text, "text");
  }
}
