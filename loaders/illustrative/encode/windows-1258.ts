/**
 * Windows-1258: letters with their shape in one byte, the tone in a byte after them.
 */

/** Tones by their combining character. */
const TONES: Readonly<Record<string, number>> = {
  "\u0300": 0xcc,
  "\u0309": 0xd2,
  "\u0303": 0xde,
  "\u0301": 0xec,
  "\u0323": 0xf2
};
const LETTERS: Readonly<Record<string, number>> = {
  ...{Â: 0xc2, Ă: 0xc3, Ê: 0xca, Đ: 0xd0, Ô: 0xd4, Ơ: 0xd5, Ư: 0xdd},
  ...{â: 0xe2, ă: 0xe3, ê: 0xea, đ: 0xf0, ô: 0xf4, ơ: 0xf5, ư: 0xfd}
};

/** @throws {RangeError} naming a character that Windows-1258 has no bytes for */
export function encodeWindows1258(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize("NFC")].flatMap(encodeLetter));
}

function encodeLetter(char: string): readonly number[] {
  if (char < "\x80") return [char.charCodeAt(0)];
  const marks = [...char.normalize("NFD")];
  const tones = marks.filter((mark) => mark in TONES);
  const letter = marks
    .filter((mark) => !(mark in TONES))
    .join("")
    .normalize("NFC");
  const byte = letter < "\x80" ? letter.charCodeAt(0) : LETTERS[letter];
  if (byte === undefined) throw new RangeError(`Windows-1258 has no ${JSON.stringify(char)}`);
  return [byte, ...tones.map((tone) => TONES[tone]!)];
}
