/**
 * Cells left as the template had them: dots, dashes, underscores, "……… người".
 */
import type {ValueKind} from "../model.js";
import {type Found, none} from "../reading.js";

const DASHES = /^[-_/\\]+$/;
const DOTS = /^[.…·_\s]+$/;
/** A run of dots to write on, and no figure anywhere. */
const LINE_TO_FILL = /(…|\.{3,}|_{3,})/;
const FREE: ReadonlySet<ValueKind> = new Set(["text", "list", "category", "yes-no"]);

/**
 * @param text tidied, on one line
 * @returns null where something was filled in
 */
export function readBlank(text: string, kind: ValueKind): Found | null {
  if (text === "") return none("not-reported", "empty");
  if (DASHES.test(text)) return none("not-reported", "dash", {confidence: 0.9});
  if (DOTS.test(text)) return none("not-reported", "left-blank");
  const unfilled = /^[.…·_\s]{2,}/.test(text) || LINE_TO_FILL.test(text);
  const words = text.replace(/[.…·_\s():;,%]+/g, " ").trim();
  const short = FREE.has(kind) ? /^người$/i.test(words) : /^\p{L}+(?: \p{L}+){0,5}$/u.test(words);
  const answers = /^(không|chưa|có|đã|đang|dự kiến|theo|xem|mật|như)(?!p{L})/.test(words.toLowerCase());
  return unfilled && short && !answers ? none("not-reported", "left-blank", {confidence: 0.9}) : null;
}
