/**
 * Labels as people write them: line breaks inside, two languages side by side.
 */
import {foldName} from "../registry/fold.js";

/** Text in one line: NFC, line breaks and runs of spaces as one space. @example tidyLabel("Gia nhập\n thị trường") */
export function tidyLabel(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * The writings by which a label may be called, folded: the whole first, then what stands on either side of "/", of a
 * dash between spaces, of a line break, or in a bracket at the end.
 *
 * @example labelKeys("TỔNG SỐ / TOTAL"); // keys of "tổng số / total", "tổng số", "total"
 */
export function labelKeys(text: string): readonly string[] {
  const halves = text
    .normalize("NFC")
    .trim()
    .split(/\s*\/\s*|\r?\n|\r|\s+[-\u2010-\u2015]\s+|\s*\((?=[^()]*\)$)|\)$/)
    .map(tidyLabel)
    .filter((half) => half !== "");
  return [...new Set([foldLabel(text), ...halves.map(foldLabel)])];
}

/** The key of a label: case, spaces, dots, dashes and tone placement do not matter. */
export function foldLabel(text: string): string {
  return foldName(tidyLabel(text));
}
