/**
 * `<U+1EA2>`: how the statistics program R writes a letter that the encoding of its output lacks.
 */

/** @example unescapeUnicode("QU<U+1EA2>NG NINH"); // "QUẢNG NINH" */
export function unescapeUnicode(text: string): string {
  if (!text.includes("<U+")) return text;
  return text.replace(/<U\+([0-9A-F]{4,6})>/gi, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
