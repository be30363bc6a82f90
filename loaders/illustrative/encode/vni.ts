/**
 * VNI for Windows: a letter and, where it has a mark or a tone, a second byte for it.
 */

/** Tones by their combining character, and circumflex and breve with each tone: the second byte, lower case. */
const TONES: Readonly<Record<string, number>> = {
  "\u0301": 0xf9,
  "\u0300": 0xf8,
  "\u0309": 0xfb,
  "\u0303": 0xf5,
  "\u0323": 0xef
};
const CIRCUMFLEX: Readonly<Record<string, number>> = {
  "": 0xe2,
  "\u0301": 0xe1,
  "\u0300": 0xe0,
  "\u0309": 0xe5,
  "\u0303": 0xe3,
  "\u0323": 0xe4
};
const BREVE: Readonly<Record<string, number>> = {
  "": 0xea,
  "\u0301": 0xe9,
  "\u0300": 0xe8,
  "\u0309": 0xfa,
  "\u0303": 0xfc,
  "\u0323": 0xeb
};
/** Letters of a single byte: i with any tone, ỵ, and those that take a tone after them. */
const SINGLE: Readonly<Record<string, number>> = {í: 0xed, ì: 0xec, ỉ: 0xe6, ĩ: 0xf3, ị: 0xf2, ỵ: 0xee, đ: 0xf1};
const HORNED: Readonly<Record<string, number>> = {o: 0xf4, u: 0xf6};
/** A capital's bytes lie 32 below. */
const TO_CAPITAL = 0x20;

/** @throws {RangeError} naming a character that VNI has no bytes for */
export function encodeVni(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize("NFC")].flatMap(encodeLetter));
}

function encodeLetter(char: string): readonly number[] {
  if (char < "\x80") return [char.charCodeAt(0)];
  const lower = char.toLowerCase();
  const bytes = SINGLE[lower] === undefined ? encodeMarked(lower) : [SINGLE[lower]];
  if (bytes === null) throw new RangeError(`VNI has no ${JSON.stringify(char)}`);
  return char === lower ? bytes : bytes.map((byte) => byte - TO_CAPITAL);
}

function encodeMarked(lower: string): readonly number[] | null {
  const [letter = "", ...marks] = lower.normalize("NFD");
  const tone = marks.find((mark) => mark in TONES) ?? "";
  if (marks.includes("\u0302")) return [letter.charCodeAt(0), CIRCUMFLEX[tone]!];
  if (marks.includes("\u0306")) return [letter.charCodeAt(0), BREVE[tone]!];
  if (tone === "" && !marks.includes("\u031B")) return null;
  const base = marks.includes("\u031B") ? HORNED[letter] : letter.charCodeAt(0);
  if (base === undefined) return null;
  return tone === "" ? [base] : [base, TONES[tone]!];
}
