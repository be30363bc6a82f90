import {findPersonal, type PersonalOptions} from "./find-personal.js";

/** What is shown in place of personal data. */
export const MASKED = "(đã che)";

/**
 * A text without the personal data in it; the very same text where there is none.
 *
 * @example maskText("gọi 0987 000 111 trước 15h"); // "gọi (đã che) trước 15h"
 */
export function maskText(text: string, options: PersonalOptions = {}): string {
  const composed = text.normalize("NFC");
  const spans = findPersonal(composed, options);
  if (spans.length === 0) return text;
  return spans.reduceRight((rest, {start, end}) => rest.slice(0, start) + MASKED + rest.slice(end), composed);
}
