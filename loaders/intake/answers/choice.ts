/**
 * One of a closed list, by its Vietnamese or English words or its id.
 */
import type {FormItem} from "../../form/form.js";
import {type Decoded, refused, reported} from "./decoded.js";

/** @param text tidied text; upper and lower case are the same */
export function decodeChoice(text: string, item: FormItem): Decoded {
  const word = text.toLowerCase();
  const choice = item.choices?.find(({id, vi, en}) => [id, vi, en].some((name) => name.toLowerCase() === word));
  return choice ? reported(choice.id, "choice") : refused("not-in-list");
}
