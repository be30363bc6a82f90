/**
 * "16-18%", "từ 1 đến 2 tỷ đồng": two figures, and neither of them is the answer.
 */
import {type Found, reported} from "../reading.js";
import {takeQualifier} from "./qualifier.js";
import {type Quantity, readQuantity} from "./quantity.js";
import type {NumberContext} from "./resolve.js";
import {takeScale} from "./unit.js";

const RANGE =
  /^(?:từ )?([\d.,][\d.,\s]*?)\s*(%?)\s*((?:nghìn|ngàn|triệu|tỷ|tỉ|vạn)?(?: đồng)?)\s*(?:-|đến|tới|~|÷)\s*(\d.*)$/u;

/** What a caller makes of one end: its value in the kind's own unit, or null where it does not fit the kind. */
export type Measure = (quantity: Quantity) => number | null;

/**
 * Reads a range; a unit said once holds for both ends.
 *
 * @returns null where the text is none; a reading without value, with `parts.lower` and `parts.upper`
 */
export function readRange(text: string, context: NumberContext, unit: string | null, measure: Measure): Found | null {
  const {text: rest, qualifier} = takeQualifier(text.toLowerCase());
  const match = RANGE.exec(rest);
  if (!match) return null;
  const [, from = "", percent = "", own = "", to = ""] = match;
  const upper = readQuantity(to, context);
  const tail = own || percent || tailOf(to);
  const lower = readQuantity(`${from} ${tail}`, context);
  if (!upper || !lower || "problem" in upper || "problem" in lower) return null;
  const [low, high] = [measure(lower), measure(upper)];
  if (low === null || high === null || low >= high) return null;
  const issue = "A range was given where one figure is asked for.";
  const name = upper.unit.name ?? unit;
  return reported(null, "range", {qualifier, unit: name, parts: {lower: low, upper: high}, confidence: 0.9, issue});
}

/** What stands after the figure: "18 tỷ đồng" → "tỷ đồng". */
function tailOf(text: string): string {
  const tail = text.replace(/^[\d.,\s]+/, "");
  return takeScale(tail) || /^(%|phần trăm|đồng)/u.test(tail) ? tail : "";
}
