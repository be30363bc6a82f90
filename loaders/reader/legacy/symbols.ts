/**
 * Ticks and boxes of the Wingdings fonts, which are letters in any other font: þ is a ticked box there and ỵ in TCVN3.
 */

const BOXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Wingdings: {"¨": "☐", o: "☐", q: "☐", x: "☒", ý: "☒", þ: "☑", û: "✗", ü: "✓"},
  "Wingdings 2": {"£": "☐", "*": "☐", O: "✗", P: "✓", Q: "☒", R: "☑", S: "☒", T: "☒"}
};

/** What a text in a Wingdings font shows; null for any other font, or if a character in it is not a tick or a box. */
export function decodeSymbols(text: string, font: string | undefined): string | null {
  const boxes = BOXES[font ?? ""];
  if (!boxes || text.trim() === "") return null;
  const shown = [...text].map((char) => (char.trim() === "" ? char : boxes[inPlain(char)]));
  return shown.includes(undefined) ? null : shown.join("");
}

/** Symbol fonts are also written in the private use area, F000 above the plain code. */
function inPlain(char: string): string {
  const code = char.codePointAt(0)!;
  return code >= 0xf020 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : char;
}
