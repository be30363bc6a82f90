/**
 * One cell → one answer, by the item's type. Nothing is guessed: what is not understood is refused with a finding.
 */
import type {FormItem} from "../../form/form.js";
import {type RawContent, tidyText} from "../workbook/raw.js";
import {decodeChoice} from "./choice.js";
import {decodeDate} from "./date.js";
import {type Decoded, none, refused, reported} from "./decoded.js";
import {decodeNumberText, decodeTypedNumber} from "./number.js";
import {decodeWord} from "./words.js";
import {decodeYesNo} from "./yes-no.js";

/**
 * @returns `not-reported` for an empty cell, with a finding if the item is required
 * @example decodeAnswer({type: "count", …}, {text: "khoảng 30", typed: "khoảng 30"}); // error, not-a-number
 */
export function decodeAnswer(item: FormItem, content: RawContent): Decoded {
  if (content.problem === "uncached") return refused("formula-without-value");
  if (content.problem === "error") return refused("excel-error");
  const text = tidyText(content.text);
  if (text === "" || content.typed === null) {
    return none("not-reported", "empty", item.required ? "required-empty" : undefined);
  }
  const word = typeof content.typed === "string" ? decodeWord(text, item.type) : null;
  return word ?? decodeByType(item, content.typed, text);
}

function decodeByType(item: FormItem, typed: string | number | boolean | Date, text: string): Decoded {
  switch (item.type) {
    case "count":
    case "amount":
    case "percent":
      if (typeof typed === "number") return decodeTypedNumber(typed, item);
      return typeof typed === "string" ? decodeNumberText(text, item) : refused("not-a-number");
    case "yes-no":
    case "yes-no-na":
      return decodeYesNo(text);
    case "date":
      return decodeDate(typed, text);
    case "choice":
      return decodeChoice(text, item);
    case "text":
    case "personal":
      return reported(text, "text");
  }
}
