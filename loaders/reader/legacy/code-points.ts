/**
 * The letters of the single-byte encodings as they arrive in Unicode files: one Windows-1252 code point per byte.
 */
import {toWindows1252} from "./windows-1252.js";

/** What stands for bytes 80–9F. */
const TO_BYTE = new Map(Array.from({length: 32}, (_, i) => [toWindows1252(0x80 + i), 0x80 + i]));

/** The byte a code point stands for; null for a character that no Windows-1252 byte stands for. */
function toByte(char: string): number | null {
  const code = char.codePointAt(0)!;
  return code < 0x100 ? code : (TO_BYTE.get(char) ?? null);
}

const ALL_BYTES = new RegExp(`^[\\0-\\xFF${[...TO_BYTE.keys()].join("")}]*$`);

/** Whether a text could be legacy text at all: every character is a Windows-1252 one, and one of them is above ASCII. */
export function couldBeLegacy(text: string): boolean {
  return /\P{ASCII}/u.test(text) && ALL_BYTES.test(text);
}

/** The bytes that a text of Windows-1252 characters stands for. */
export function toBytes(text: string): Uint8Array {
  return Uint8Array.from([...text], (char) => {
    const byte = toByte(char);
    if (byte === null) throw new Error(`${JSON.stringify(char)} is no Windows-1252 character`);
    return byte;
  });
}
