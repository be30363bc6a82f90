/**
 * Workbooks of Excel 5.0 to 2003 (.xls) → sheets in the reader's shape: cells with raw text, typed value, number format,
 * formula, font and comment; merges; hidden rows, columns and tabs.
 *
 * Written here because no library at hand tells fonts, and fonts decide how texts from before Unicode are read. Sources:
 * MS-CFB, MS-XLS.
 */
import {LIMITS} from "../guard/limits.js";
import type {FileNote, Refusal} from "../model.js";
import {Refused} from "../refused.js";
import type {TextRun} from "../runs.js";
import type {SheetsRead} from "../sheets-read.js";
import {type CompoundFile, openCompoundFile} from "./compound/compound-file.js";
import type {Budget} from "./record/records.js";
import {readSheet} from "./sheet/read-sheet.js";
import type {Book} from "./workbook/book.js";
import {readBook} from "./workbook/read-book.js";

/** The sheets of a workbook, or why there are none. `detail` says what was found, for the analyst. */
export type XlsRead =
  | ({readonly ok: true} & SheetsRead)
  | {readonly ok: false; readonly refused: Refusal; readonly detail: string};

/** What writing formulas out may cost in one file, roughly in characters; the rest have the text "". */
const MOST_FORMULA_TEXT = 100_000_000;

/**
 * Reads a workbook. Texts are as in the file (`raw`) and in NFC (`text`); decoding legacy fonts is left to the caller,
 * as is saying which rows and tabs are hidden. Charts and macro sheets are left out.
 *
 * A damaged or cut-off file is refused as a whole: part of a submission would pass for all of it.
 *
 * @example readXls(bytes); // {ok: true, sheets: [{name: "Biểu 1", cells: [{row: 0, column: 0, raw: "H¶i d­¬ng", …}]}]}
 */
export function readXls(bytes: Uint8Array): XlsRead {
  try {
    return readWorkbook(openCompoundFile(bytes));
  } catch (error) {
    if (error instanceof Refused) return {ok: false, refused: error.refusal, detail: error.detail};
    throw error;
  }
}

function readWorkbook(file: CompoundFile): XlsRead {
  const stream = workbookStream(file);
  const budget: Budget = {bytes: 2 * stream.length, cells: LIMITS.cells, formulas: MOST_FORMULA_TEXT};
  const book = readBook(stream, budget);
  const tabs = book.sheets.filter(({kind}) => kind === "worksheet");
  if (tabs.length > LIMITS.sheets) throw new Refused("too-large", `> ${LIMITS.sheets} trang`);
  const runs = new Map<object, readonly TextRun[]>();
  const reading = {stream, book, budget, runs, cache: new WeakMap()};
  return {
    ok: true,
    sheets: tabs.map((tab) => readSheet(tab, reading)),
    runs,
    notes: notesOf(book, file)
  };
}

/** Excel 97 and later call it "Workbook", Excel 5.0 and 95 "Book"; a file for both has both. */
function workbookStream(file: CompoundFile): Uint8Array {
  const stream = file.read("Workbook") ?? file.read("Book");
  if (stream) return stream;
  if (file.streams.includes("EncryptedPackage")) throw new Refused("password", "EncryptedPackage");
  throw new Refused("wrong-type", otherKind(file));
}

/** What a compound file without a workbook is, by the names of its streams. */
function otherKind({streams}: CompoundFile): string {
  if (streams.includes("WordDocument")) return ".doc";
  if (streams.includes("PowerPoint Document")) return ".ppt";
  return "OLE";
}

function notesOf(book: Book, file: CompoundFile): readonly FileNote[] {
  const macros = book.macros || file.storages.some((name) => /^_VBA_PROJECT/i.test(name));
  return [
    ...(macros ? [{code: "macros", detail: "VBA"} as const] : []),
    ...(book.externalLinks > 0 ? [{code: "external-links", detail: String(book.externalLinks)} as const] : [])
  ];
}
