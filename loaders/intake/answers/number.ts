/**
 * Numbers as Vietnamese agencies type them: dots for thousands, a comma for decimals. What is unclear is refused.
 */
import type {FormItem} from "../../form/form.js";
import {type Decoded, refused, reported, understood} from "./decoded.js";

/** Million dong in one of each unit of money. */
const MILLIONS: Readonly<Record<string, number>> = {
  "triệu đồng": 1,
  triệu: 1,
  "tỷ đồng": 1000,
  "tỉ đồng": 1000,
  tỷ: 1000,
  tỉ: 1000
};

/** A typed number: checked against what the item allows, never adjusted. */
export function decodeTypedNumber(value: number, item: FormItem, rule = "typed-number"): Decoded {
  if (!Number.isFinite(value)) return refused("not-a-number");
  if (value < 0) return refused("negative");
  if (item.type === "count" && !Number.isInteger(value)) return refused("not-whole");
  const max = item.type === "percent" ? 100 : item.max;
  if ((item.min !== undefined && value < item.min) || (max !== undefined && value > max))
    return refused("out-of-range");
  return reported(value, rule);
}

/**
 * A number in text, perhaps followed by the item's own unit.
 *
 * @param text tidied text
 * @example decodeNumberText("1.234", {type: "count", …}); // 1234, with an info finding
 * @example decodeNumberText("1.234", {type: "amount", …}); // refused, as is "1,234": thousands or decimals?
 */
export function decodeNumberText(text: string, item: FormItem): Decoded {
  const {digits, factor, unit} = splitUnit(text.normalize("NFKC"), item);
  if (/^-\s?\d/.test(digits)) return refused("negative");
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && item.type !== "count") return refused("ambiguous-number");
  const number = parseVietnamese(digits, item.type === "count");
  if (number === null) return refused("not-a-number");
  const decoded = decodeTypedNumber(number * factor, item, "number-in-text");
  const plain = /^\d+$/.test(digits) && unit === "";
  if (decoded.status !== "reported" || plain) return decoded;
  return understood(decoded.value, "number-in-text", "read-number", String(decoded.value).replace(".", ","));
}

/** "1234", "1.234", "1 234" and, unless a count is due, "12,5"; null for anything else. */
function parseVietnamese(digits: string, whole: boolean): number | null {
  const plain = whole ? /^\d+$/ : /^\d+(,\d+)?$/;
  const grouped = whole ? /^\d{1,3}([. ]\d{3})+$/ : /^\d{1,3}([. ]\d{3})+(,\d+)?$/;
  if (!plain.test(digits) && !grouped.test(digits)) return null;
  return Number(digits.replace(/[. ]/g, "").replace(",", "."));
}

function splitUnit(text: string, item: FormItem): {digits: string; factor: number; unit: string} {
  const match = /^([-\d., ]*\d)\s*([^\d]*)$/.exec(text);
  const unit = match?.[2]?.trim().toLowerCase() ?? "";
  if (!match || unit === "") return {digits: text, factor: 1, unit: ""};
  if (unit === item.unit?.vi.toLowerCase()) return {digits: match[1]!, factor: 1, unit};
  const factor = item.unit?.vi === "triệu đồng" ? MILLIONS[unit] : undefined;
  return factor === undefined ? {digits: text, factor: 1, unit: ""} : {digits: match[1]!, factor, unit};
}
