/**
 * What the form does with words in place of an answer. The words themselves are in loaders/values/words: here it is
 * decided only what becomes a finding.
 */
import type {FormItem, ItemType} from "../../form/form.js";
import {type Found, SURE} from "../../values/reading.js";
import {foldWord, tidyValue} from "../../values/tidy.js";
import {sayNothing} from "../../values/words/nothing.js";
import {type Decoded, none, notYet} from "./decoded.js";

export {HIDDEN} from "../../values/words/secret.js";

const NUMBERS: ReadonlySet<ItemType> = new Set(["count", "amount", "percent"]);

/** Whether a text answer says that there is nothing: a "result" of "chưa có" is no result. */
export function saysNothing(text: string): boolean {
  const word = foldWord(tidyValue(text));
  return word === "0" || sayNothing(word) !== null;
}

/** The decision on a reading without a value of its own; null where there is a value to judge, or a question. */
export function decodeDeclared(reading: Found, item: FormItem): Decoded | null {
  switch (reading.status) {
    case "withheld":
      return none("withheld", "withheld", "withheld");
    case "refers-to":
      return none("refers-to", "refers-to", "refers-to");
    case "not-applicable":
      return decodeNotApplicable(reading, item);
    case "not-reported":
      return decodeMissing(reading, item);
    case "not-yet":
      return NUMBERS.has(item.type) ? notYet(0, "not-yet", "read-as-zero") : null;
    case "reported":
      return decodeNone(reading, item);
    default:
      return null;
  }
}

function decodeNotApplicable({rule}: Found, {type}: FormItem): Decoded | null {
  if (firstStep(rule) !== "declared-not-applicable") return null;
  return none("not-applicable", "declared-not-applicable", type === "yes-no-na" ? undefined : "claimed-not-applicable");
}

function decodeMissing({rule: steps}: Found, {required}: FormItem): Decoded {
  const rule = firstStep(steps);
  if (rule === "ambiguous-na") return none("not-reported", "ambiguous-na", "ambiguous-na");
  if (rule === "empty" || rule === "none-ticked")
    return none("not-reported", rule, required ? "required-empty" : undefined);
  return none("not-reported", rule === "not-yet" ? "not-yet" : "declared-missing", "declared-missing");
}

/** "Không có" where a number is due says there are none; "Không" alone is too little and is asked about. */
function decodeNone({rule, confidence}: Found, {type}: FormItem): Decoded | null {
  if (firstStep(rule) !== "none-in-words" || !NUMBERS.has(type) || confidence < SURE) return null;
  return {status: "reported", value: 0, rule: "none-in-words", issue: "read-as-zero", readAs: "0"};
}

function firstStep(rule: string): string {
  return rule.split("+")[0]!;
}
