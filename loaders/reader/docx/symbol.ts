/**
 * Symbols that Word keeps by font and number: ticks and boxes of the Wingdings fonts, as Unicode.
 */

/** Code in the font → the character it shows. */
const SHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {FC: "✓", FB: "✗", FE: "☑", FD: "☒", A8: "☐", "6F": "☐", "71": "☐", "72": "☐", "9F": "•", A7: "▪"},
  "wingdings 2": {"50": "✓", "4F": "✗", "52": "☑", "53": "☒", "54": "☒", "2A": "☐", A3: "☐"},
  symbol: {B7: "•", A3: "≤", B3: "≥", B1: "±", B4: "×"}
};

/**
 * The character a symbol shows.
 *
 * @param code hexadecimal, often shifted into the private area: `F0FE` is `FE`
 * @returns "" for a symbol that is not known
 * @example symbolText("Wingdings", "F0FE"); // "☑"
 */
export function symbolText(font: string, code: string): string {
  const short = code
    .toUpperCase()
    .replace(/^F0(?=..$)/, "")
    .replace(/^0+(?=..)/, "");
  return SHOWN[font.toLowerCase()]?.[short] ?? "";
}
