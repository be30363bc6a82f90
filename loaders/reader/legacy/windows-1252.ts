/**
 * Windows-1252, one character per byte. Not Node's TextDecoder: Node 20 decodes 80–9F as Latin-1 control characters.
 */

/** Bytes 80–9F; the five that have no character (81, 8D, 8F, 90, 9D) stay as they are. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** The character of a byte. */
export function toWindows1252(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? HIGH[byte - 0x80]! : String.fromCharCode(byte);
}

/** @example decodeWindows1252(Uint8Array.of(0x41, 0x85)); // "A…" */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9F]/g, (char) => toWindows1252(char.charCodeAt(0)));
}
