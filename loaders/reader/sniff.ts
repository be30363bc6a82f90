/**
 * What a file is, by its content: its name is no proof.
 */
import {readDirectory} from "./guard/zip-directory.js";
import type {ReadFile, Refusal} from "./model.js";

/** The kind, or why it is none that is read; `detail` names what it seems to be. */
export type Sniffed = {readonly kind: ReadFile["kind"]} | {readonly refused: Refusal; readonly detail: string};

/** First bytes of what is a picture of a report, not a report. */
const SCANS: readonly (readonly [string, string])[] = [
  ["%PDF", "PDF"],
  ["\xFF\xD8\xFF", "JPG"],
  ["\x89PNG", "PNG"],
  ["II*\0", "TIFF"],
  ["MM\0*", "TIFF"],
  ["GIF8", "GIF"]
];

/** First bytes of what could be saved as something that is read. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["{\\rtf", ".rtf"],
  ["Rar!", ".rar"],
  ["7z\xBC\xAF", ".7z"],
  ["\x1F\x8B", ".gz"]
];

/**
 * Goes by the first bytes, then by the parts of an archive; only a text file is told by its ending from nothing at all.
 *
 * @param name only for what the content does not say
 */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  const start = latin(bytes.subarray(0, 512));
  if (bytes.length === 0 || start.replace(/^\xEF\xBB\xBF/, "").trim() === "") {
    if (bytes.length <= 512 || latin(bytes).trim() === "") return {refused: "empty-file", detail: ""};
  }
  if (start.startsWith("PK")) return sniffArchive(bytes);
  if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return sniffCompound(bytes, name);
  const scan = SCANS.find(([magic]) => start.startsWith(magic));
  if (scan) return {refused: "scanned", detail: scan[1]};
  if (/^BM.{4}\0\0\0\0/s.test(start)) return {refused: "scanned", detail: "BMP"};
  if (/^.{4}ftyp(heic|heix|mif1|avif)/s.test(start)) return {refused: "scanned", detail: "HEIC"};
  const other = OTHERS.find(([magic]) => start.startsWith(magic));
  if (other) return {refused: "wrong-type", detail: other[1]};
  if (/^(\xEF\xBB\xBF)?\s*<(!doctype|html|head|body|table|\?xml|\?mso)/i.test(start))
    return {refused: "wrong-type", detail: "HTML/XML"};
  return ["csv", "txt", "tsv", ""].includes(endingOf(name)) || isText(start)
    ? {kind: "csv"}
    : {refused: "unreadable", detail: endingOf(name)};
}

/** Main parts of archives, and what they make of them. */
const MAIN_PARTS: readonly (readonly [RegExp, Sniffed])[] = [
  [/^xl\/workbook\.bin$/, {refused: "wrong-type", detail: ".xlsb"}],
  [/^xl\/.*\.xml$/, {kind: "xlsx"}],
  [/^word\/.*\.xml$/, {kind: "docx"}],
  [/^ppt\//, {refused: "wrong-type", detail: ".pptx"}],
  [/^index\/.*\.iwa$|^index\.zip$/, {refused: "wrong-type", detail: ".numbers"}]
];

function sniffArchive(bytes: Uint8Array): Sniffed {
  const entries = readDirectory(bytes);
  if (entries === null) return {refused: "unreadable", detail: "zip"};
  const names = entries.map(({name}) => name.toLowerCase());
  const main = MAIN_PARTS.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (main) return main[1];
  if (names.includes("content.xml") && names.includes("mimetype")) return sniffOpenDocument(bytes);
  return {refused: "wrong-type", detail: ".zip"};
}

/** The kind of an OpenDocument stands unpacked at its very beginning. */
function sniffOpenDocument(bytes: Uint8Array): Sniffed {
  const start = latin(bytes.subarray(0, 256));
  if (start.includes("opendocument.spreadsheet")) return {kind: "ods"};
  return {refused: "wrong-type", detail: start.includes("opendocument.text") ? ".odt" : "OpenDocument"};
}

/** Names of streams in a compound file, as its directory writes them; one that was cut off may have lost them. */
function sniffCompound(bytes: Uint8Array, name: string): Sniffed {
  const has = (stream: string) => indexOfBytes(bytes, utf16(`${stream}\0`)) >= 0;
  if (has("EncryptedPackage")) return {refused: "password", detail: "Office"};
  if (has("Workbook") || has("Book")) return {kind: "xls"};
  if (has("WordDocument")) return {refused: "wrong-type", detail: ".doc"};
  return {refused: endingOf(name) === "xls" ? "unreadable" : "wrong-type", detail: "OLE"};
}

function isText(start: string): boolean {
  return [...start].every((char) => char >= " " || char.trim() === "") || start.includes("\0");
}

function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

function indexOfBytes(bytes: Uint8Array, wanted: Buffer): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(wanted);
}
