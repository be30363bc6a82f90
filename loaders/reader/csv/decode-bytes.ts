/**
 * Bytes of a text file → text. Legacy single bytes come out as the Windows-1252 characters they would show as.
 */
import {decodeWindows1252} from "../legacy/windows-1252.js";
import type {EncodingChoice} from "../model.js";
import {Refused} from "../refused.js";

/** `bytes`: the text is no Unicode, but single bytes whose encoding has still to be found. */
export interface TextDecoded {
  readonly text: string;
  readonly choice: EncodingChoice;
  readonly bytes: boolean;
}

const LEGACY: readonly (string | undefined)[] = ["tcvn3", "vni", "windows-1258"];

/** @throws {Refused} `wrong-type` for bytes that are no text, `unreadable` for text that is not as it was said to be */
export function decodeBytes(bytes: Uint8Array, given?: EncodingChoice["name"]): TextDecoded {
  const marked = byMark(bytes);
  if (marked) return asUnicode(bytes, marked, "byte-order-mark");
  if (given === "utf-16le" || given === "utf-16be" || given === "utf-8") return asUnicode(bytes, given, "given");
  if (bytes.includes(0)) return asUnicode(bytes, byZeros(bytes), "format");
  try {
    return asUnicode(bytes, "utf-8", "valid-utf-8");
  } catch (error) {
    if (!(error instanceof Refused) || given === "unicode") throw error;
  }
  const text = decodeWindows1252(bytes);
  const name = LEGACY.includes(given) ? given! : "windows-1258";
  return {text, choice: {name, by: given ? "given" : "syllables", confidence: given ? 1 : 0}, bytes: true};
}

function asUnicode(bytes: Uint8Array, name: "utf-8" | "utf-16le" | "utf-16be", by: EncodingChoice["by"]): TextDecoded {
  try {
    const text = new TextDecoder(name, {fatal: true}).decode(bytes);
    return {text, choice: {name, by, confidence: 1}, bytes: false};
  } catch {
    throw new Refused("unreadable", name);
  }
}

function byMark([first, second, third]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** In UTF-16 every ASCII character has a zero byte, after it or before it: on one side only. */
function byZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" {
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (odd > start.length / 8 && even === 0) return "utf-16le";
  if (even > start.length / 8 && odd === 0) return "utf-16be";
  throw new Refused("wrong-type", "nhị phân");
}
