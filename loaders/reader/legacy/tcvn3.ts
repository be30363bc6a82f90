/**
 * TCVN3 (ABC), the national encoding of before Unicode: one byte for each toned letter.
 */
import iconv from "iconv-lite";

/** Letters by code point, A1 to FF. U+00AD, elsewhere a soft hyphen, is the letter ư. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from({length: 0x5f}, (_, i): [string, string] => {
    const byte = 0xa1 + i;
    return [String.fromCodePoint(byte), iconv.decode(Buffer.from([byte]), "tcvn")];
  })
);

/**
 * Text in TCVN3 code points → Unicode, NFC. What is no TCVN3 letter stays: ASCII, and the quotes and dashes of 80–9F,
 * which the fonts of this encoding have where Windows has them.
 *
 * @example decodeTcvn3("H¶i d\u00AD¬ng"); // "Hải dương"
 */
export function decodeTcvn3(text: string): string {
  return [...text]
    .map((char) => LETTERS.get(char) ?? char)
    .join("")
    .normalize("NFC");
}
