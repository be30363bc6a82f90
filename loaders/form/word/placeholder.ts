/**
 * What a control shows until it is filled. In brackets, so that no answer looks like it.
 */
import type {FormItem} from "../form.js";

const NUMBER = "[số]";
const CHOICE = "[chọn]";
const DATE = "[ngày]";
const TEXT = "[ghi]";

/** Every placeholder of the form: a program may show one as if it were text. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([NUMBER, CHOICE, DATE, TEXT]);

/** The placeholder of a note. */
export const NOTE_PLACEHOLDER = TEXT;

/** The placeholder of an item's answer. */
export function placeholderFor({type}: Pick<FormItem, "type">): string {
  switch (type) {
    case "count":
    case "amount":
    case "percent":
      return NUMBER;
    case "yes-no":
    case "yes-no-na":
    case "choice":
      return CHOICE;
    case "date":
      return DATE;
    default:
      return TEXT;
  }
}
