/**
 * One of a closed list, by its Vietnamese or English words or its id.
 */
import type {FormItem} from "../../form/form.js";
import {type Decoded, reported} from "./decoded.js";

/** @param text tidied text; upper and lower case are the same. null where it is none of the list */
export function decodeChoice(text: string, item: FormItem): Decoded | null {
  const word = text.toLowerCase();
  const choice = item.choices?.find(({id, vi, en}) => [id, vi, en].some((name) => name.toLowerCase() === word));
  return choice ? reported(choice.id, "choice") : null;
}
