/**
 * Bytes of any file an agency may send → its cells or its text, or why there are none. Nothing throws on content.
 *
 * Time and memory are the caller's to bound: read files one does not know in a child process (`child/`).
 */
import {readCsv} from "./csv/read-csv.js";
import {readDocx} from "./docx/read-docx.js";
import {openArchive, unpackPart} from "./guard/archive.js";
import {LIMITS} from "./guard/limits.js";
import {hiddenNotes} from "./hidden-notes.js";
import {decodeSheets} from "./legacy/decode-sheets.js";
import type {EncodingChoice, ReadFile, ReadFileOptions, ReadResult} from "./model.js";
import {readOds} from "./ods/read-ods.js";
import {Refused} from "./refused.js";
import type {SheetsRead} from "./sheets-read.js";
import {sniff} from "./sniff.js";
import {readXls} from "./xls/read-xls.js";
import {readXlsx} from "./xlsx/read-xlsx.js";

const UNICODE: EncodingChoice = {name: "unicode", by: "format", confidence: 1};

/**
 * Reads one file. What it is is told by its content; the name only helps where that says nothing.
 *
 * @param options overrides the encoding of its text
 * @example await readFile(bytes, "bieu-1.xls"); // {ok: true, file: {kind: "xls", sheets: […], encoding: {name: "tcvn3", …}}}
 */
export async function readFile(bytes: Uint8Array, name: string, options: ReadFileOptions = {}): Promise<ReadResult> {
  try {
    if (bytes.length > LIMITS.bytes) throw new Refused("too-large", `${Math.round(bytes.length / 1e6)} MB`);
    const sniffed = sniff(bytes, name);
    if ("refused" in sniffed) return {ok: false, ...sniffed};
    return {ok: true, file: await READERS[sniffed.kind](bytes, options)};
  } catch (error) {
    if (error instanceof Refused) return {ok: false, refused: error.refusal, detail: error.detail};
    return {ok: false, refused: "unreadable", detail: error instanceof Error ? error.name : ""};
  }
}

const READERS: Readonly<Record<ReadFile["kind"], (bytes: Uint8Array, options: ReadFileOptions) => Promise<ReadFile>>> =
  {
    xlsx: async (bytes, options) => ofSheets("xlsx", await readXlsx(openArchive(bytes)), options),
    ods: async (bytes, options) => ofSheets("ods", await readOds(openArchive(bytes)), options),
    xls: async (bytes, options) => {
      const read = readXls(bytes);
      if (!read.ok) throw new Refused(read.refused, read.detail);
      return ofSheets("xls", read, options);
    },
    csv: async (bytes, {encoding}) => {
      if (bytes.length > LIMITS.textBytes) throw new Refused("too-large", `${Math.round(bytes.length / 1e6)} MB`);
      return {kind: "csv", ...readCsv(bytes, encoding)};
    },
    docx: async (bytes, options) => {
      await checkParts(bytes);
      const read = readDocx(bytes, options);
      if (!read.ok) throw new Refused(read.refused, read.detail);
      return {kind: "docx", sheets: [], document: read.document, encoding: read.encoding, notes: read.notes};
    }
  };

function ofSheets(kind: ReadFile["kind"], read: SheetsRead, {encoding}: ReadFileOptions): ReadFile {
  const decided = encoding === undefined ? undefined : ({name: encoding, by: "given", confidence: 1} as const);
  const decoded = decodeSheets(read, UNICODE, decided);
  return {kind, ...decoded, notes: [...decoded.notes, ...hiddenNotes(decoded.sheets)]};
}

/** The Word reader unpacks by itself: judge the archive and its checksums first. */
async function checkParts(bytes: Uint8Array): Promise<void> {
  const archive = openArchive(bytes);
  for (const {name} of archive.entries.values()) {
    if (/\.(xml|rels)$/i.test(name)) await unpackPart(archive, name, () => {});
  }
}
