/**
 * Text in and out of XML.
 */

const NAMED: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'"};
const ESCAPES: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

// What XML 1.0 has no way to write, and halves of surrogate pairs.
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be left out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Escaped for content and for attributes; characters that XML can't hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, "\uFFFD").replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** Escaped for a workbook, where `_x0041_` would be read as a character. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

/** Named and numbered entities resolved. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g, (all, hex, decimal, name) => {
    if (name) return NAMED[name as string]!;
    const code = hex ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (all as string);
  });
}
