/**
 * Notes under a table.
 */
import {normaliseText} from "../registry/fold.js";

const NOTE = /^(?:\*|[†‡]|\(\s*[\d*]{1,2}\s*\)|\d\)|ghi chú|nguồn|lưu ý|chú thích|notes?\b|source\b)/iu;

/** Whether a text begins as notes do: a star, a number in brackets, "Ghi chú", "Nguồn". */
export function isFootnote(text: string): boolean {
  return NOTE.test(normaliseText(text));
}
