/**
 * Whether a value is the one that was confirmed.
 */

/** What a CSV writer puts before text that a spreadsheet would run as a formula. */
const NEUTRALISED = /^'(?=[=+\-@\t\r])/;

/** Text as it is compared: NFC, spaces alike and single, without the mark that keeps a spreadsheet from running it. */
export function comparedValue(raw: string): string {
  return raw
    .replace(NEUTRALISED, "")
    .normalize("NFC")
    .replace(/[\u00A0\s]+/g, " ")
    .trim();
}

/** @example isSameValue("'-5", "-5"); // true */
export function isSameValue(a: string, b: string): boolean {
  return comparedValue(a) === comparedValue(b);
}
