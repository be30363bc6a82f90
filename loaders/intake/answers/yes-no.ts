/**
 * Yes or no, as agencies mark it. "Chưa" and "Không" are an answer: no, counted as not met.
 */
import {type Decoded, notYet, refused, reported} from "./decoded.js";

const YES = new Set(["có", "x", "✓", "✔", "đã có", "đã mở", "đã ban hành", "đã công bố", "1", "true"]);
const NO = new Set(["chưa", "không", "không có", "0", "false"]);

/** @param text tidied text of the cell; a typed TRUE or 1 comes as "true" or "1" */
export function decodeYesNo(text: string): Decoded {
  const word = text.toLowerCase();
  if (YES.has(word)) return reported(true, "yes");
  return NO.has(word) ? notYet(false, "no") : refused("not-yes-no");
}
