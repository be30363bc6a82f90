/**
 * Text as old and other programs save it: written here from the published tables, apart from the reader's own decoding.
 */
import {encodeTcvn3} from "./tcvn3.js";
import {encodeVni} from "./vni.js";
import {encodeWindows1258} from "./windows-1258.js";

/** How a CSV file's text is stored. */
export type TextEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "tcvn3" | "vni" | "windows-1258";

/** The bytes of a text. Characters outside ASCII and Vietnamese are not to be had in the legacy encodings. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\uFEFF${text}`);
    case "utf-16le":
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    case "tcvn3":
      return encodeTcvn3(text);
    case "vni":
      return encodeVni(text);
    case "windows-1258":
      return encodeWindows1258(text);
  }
}
