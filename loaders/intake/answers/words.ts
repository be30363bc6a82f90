/**
 * The words agencies write in place of an answer. "No data", "not yet", "does not apply" and "secret" stay apart.
 */
import type {ItemType} from "../../form/form.js";
import {type Decoded, none, notYet} from "./decoded.js";

const MISSING = new Set([
  "không có số liệu",
  "không có thông tin",
  "chưa có số liệu",
  "chưa có thông tin",
  "chưa thống kê",
  "chưa thống kê được"
]);
const NOT_APPLICABLE = new Set(["không áp dụng", "kad"]);
const NOT_YET = new Set(["chưa có", "chưa triển khai", "chưa thực hiện", "chưa ban hành", "đang xây dựng"]);
const SECRET = /^(tối |tuyệt )?mật$/;
/** "Mật (25 GPU)", "(Mật)", "Mật: 12": where no text is due, whatever stands beside the word is secret too. */
const SECRET_WITH_MORE = /^[("“[\s]*(tối |tuyệt )?mật(?!\p{L})/u;
/** Dots, dashes, and the blank of letter 4409, "……… người". */
const BLANK = /^([-–—]+|[.…\s]+(người)?)$/;
/** Beside the words for "not yet": what is written where there is nothing to tell. */
const NOTHING = new Set(["không", "không có", "chưa", "0", ...NOT_YET]);
const NUMBERS: ReadonlySet<ItemType> = new Set(["count", "amount", "percent"]);

/** What is shown and kept in place of secret content. */
export const HIDDEN = "(không hiển thị)";

/** Whether a text answer says that there is nothing: a "result" of "chưa có" is no result. */
export function saysNothing(text: string): boolean {
  return NOTHING.has(text.toLowerCase());
}

/** Whether the text says the content is secret. */
export function isSecret(text: string): boolean {
  return SECRET.test(text.toLowerCase());
}

/**
 * Reads a declared word; null where the text is none of them.
 *
 * @param text tidied text
 * @param type of the item: "chưa có" is 0 where a number is due and "no" in a yes/no, but an answer in a text field
 */
export function decodeWord(text: string, type: ItemType): Decoded | null {
  const word = text.toLowerCase();
  if (isSecret(word) || (type !== "text" && SECRET_WITH_MORE.test(word)))
    return none("withheld", "withheld", "withheld");
  if (MISSING.has(word) || BLANK.test(word)) return none("not-reported", "declared-missing", "declared-missing");
  if (NOT_APPLICABLE.has(word)) {
    return none(
      "not-applicable",
      "declared-not-applicable",
      type === "yes-no-na" ? undefined : "claimed-not-applicable"
    );
  }
  if (word === "n/a") return none("not-reported", "ambiguous-na", "ambiguous-na");
  if (type === "text") return null;
  if (/^theo\s/.test(word)) return none("refers-to", "refers-to", "refers-to");
  return NOT_YET.has(word) ? decodeNotYet(type) : decodeNothing(word, type);
}

function decodeNotYet(type: ItemType): Decoded {
  if (NUMBERS.has(type)) return notYet(0, "not-yet", "read-as-zero");
  if (type === "yes-no" || type === "yes-no-na") return notYet(false, "not-yet");
  return none("not-reported", "not-yet", "declared-missing");
}

/** "Không có" where a number is due says there are none. */
function decodeNothing(word: string, type: ItemType): Decoded | null {
  if (word !== "không có" || !NUMBERS.has(type)) return null;
  return {status: "reported", value: 0, rule: "none-in-words", issue: "read-as-zero", readAs: "0"};
}
