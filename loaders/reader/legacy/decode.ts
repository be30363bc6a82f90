/**
 * Legacy text → Unicode, once the encoding is known.
 */
import type {LegacyEncoding} from "../model.js";
import {couldBeLegacy, toBytes} from "./code-points.js";
import {decodeTcvn3} from "./tcvn3.js";
import {decodeVni} from "./vni.js";

/**
 * Decodes text that came as Windows-1252 characters. Text with any other character is Unicode already: it is only put
 * into NFC, whatever encoding is named.
 *
 * @param capitals the font shows capitals; text that is plain ASCII is left alone all the same, since it may be a code
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  if (!couldBeLegacy(text)) return text.normalize("NFC");
  const decoded = DECODERS[encoding](text);
  return capitals ? decoded.toLocaleUpperCase("vi") : decoded;
}

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  "windows-1258": (text) => new TextDecoder("windows-1258").decode(toBytes(text)).normalize("NFC")
};
