/**
 * What the separators of one number can mean, before any column decides.
 */

/**
 * `certain`: one reading is possible, and it shows a style (or none: plain digits, groups parted by spaces).
 * `either`: one mark before exactly three digits, thousands or decimals. Numbers are texts with a dot, exact.
 */
export type Classified =
  | {readonly kind: "certain"; readonly text: string; readonly style: "vi" | "en" | null; readonly spaced: boolean}
  | {readonly kind: "either"; readonly mark: "." | ","; readonly thousands: string; readonly decimal: string};

const PATTERNS: readonly (readonly [RegExp, "vi" | "en" | null])[] = [
  [/^\d+$/, null],
  [/^\d{1,3}( \d{3})+$/, null],
  [/^\d{1,3}( \d{3})+,\d+$/, "vi"],
  [/^\d{1,3}( \d{3})+\.\d+$/, "en"],
  [/^[1-9]\d{0,2}(\.\d{3})+,\d+$/, "vi"],
  [/^[1-9]\d{0,2}(,\d{3})+\.\d+$/, "en"],
  [/^[1-9]\d{0,2}(\.\d{3}){2,}$/, "vi"],
  [/^[1-9]\d{0,2}(,\d{3}){2,}$/, "en"],
  [/^\d*,\d+$/, "vi"],
  [/^\d*\.\d+$/, "en"]
];

/** A number as it may stand inside a text: groups parted by spaces, or digits with dots and commas. */
export const NUMBER = "(?:\\d{1,3}(?: \\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d[\\d.,]*\\d|\\d|[.,]\\d+)";

/**
 * @param token digits, dots, commas and single spaces; no sign
 * @returns null where it is no number ("1.2.3", "12 34")
 * @example classifyNumber("1.234"); // {kind: "either", mark: ".", thousands: "1234", decimal: "1.234"}
 */
export function classifyNumber(token: string): Classified | null {
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(token)) {
    const mark = token.includes(".") ? "." : ",";
    return {kind: "either", mark, thousands: token.replace(mark, ""), decimal: token.replace(mark, ".")};
  }
  const found = PATTERNS.find(([pattern]) => pattern.test(token));
  if (!found) return null;
  const [, style] = found;
  return {kind: "certain", text: toPlain(token, style), style, spaced: token.includes(" ")};
}

function toPlain(token: string, style: "vi" | "en" | null): string {
  const [thousands, decimal] = style === "vi" ? [".", ","] : [",", "."];
  const [whole = "", fraction] = token.replaceAll(" ", "").replaceAll(thousands, "").split(decimal);
  return fraction === undefined ? whole : `${whole || "0"}.${fraction}`;
}
