/**
 * Yes or no in the form. "Chưa" and "Không" are both an answer: no, counted as not met.
 */
import {type Found, SURE} from "../../values/reading.js";
import {type Decoded, notYet, refused, reported} from "./decoded.js";

/** An answer with more words beside it, or a mark that is not certain, is held back. */
export function decodeYesNo({value, confidence, note, rule}: Found): Decoded {
  const planned = rule.startsWith("planned");
  if (typeof value !== "boolean") return refused("not-yes-no");
  if (confidence < SURE || (note !== undefined && !planned)) return refused("not-yes-no", value ? "Có" : "Chưa");
  return value ? reported(true, "yes") : notYet(false, planned || rule.startsWith("not-yet") ? "not-yet" : "no");
}
