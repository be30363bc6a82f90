/**
 * Texts of BIFF5: bytes whose meaning hangs on the font and the code page.
 */

import {fontEncoding} from "../../legacy/fonts.js";
import {decodeWindows1252} from "../../legacy/windows-1252.js";

/** Font charset of Vietnamese Windows. Source: MS-WMF, section 2.1.1.5. */
const VIETNAMESE_CHARSET = 163;

/** What decides how the bytes of a text are read. */
export interface ByteFont {
  readonly name: string;
  readonly charset: number;
}

/**
 * Bytes as characters. Texts in the fonts of the time before Unicode (`.Vn*`, `VNI-*`) stay Windows-1252 characters, which the
 * legacy decoder expects. Elsewhere a Vietnamese charset or code page is Windows-1258; all else is Windows-1252.
 *
 * @param text bytes as Latin-1 code points
 * @param codepage of the workbook; 1252 where it names none
 */
export function decodeBytes(text: string, font: ByteFont | undefined, codepage: number): string {
  const bytes = Buffer.from(text, "latin1");
  if (bytes.every((byte) => byte < 0x80)) return text;
  const legacy = fontEncoding(font?.name) !== null;
  const vietnamese = !legacy && (font?.charset === VIETNAMESE_CHARSET || codepage === 1258);
  return vietnamese ? new TextDecoder("windows-1258").decode(bytes) : decodeWindows1252(bytes);
}
