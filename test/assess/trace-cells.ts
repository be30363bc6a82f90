/**
 * Cells of a submission as they stand in its file, by other readers than ours: SheetJS for workbooks, Papa Parse for CSV,
 * the parts of the package for Word. For following published figures back to where they come from.
 */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {read, type WorkBook} from "@e965/xlsx";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import Papa from "papaparse";
import {inProject} from "../../loaders/files/paths.js";

/** What a cell holds; undefined where the file has no such cell. */
export type Raw = string | number | boolean | undefined;

/** A source of one cell in parts: `file#sheet!address`. */
export interface CellPlace {
  readonly file: string;
  readonly sheet: string;
  /** `D4`; in a Word file the code of the item. */
  readonly address: string;
}

export function placeOf(source: string): CellPlace {
  const match = /^([^#]+)#([^#]*)!([^!]+)$/.exec(source);
  if (!match) throw new Error(`"${source}" names no cell`);
  return {file: match[1]!, sheet: match[2]!, address: match[3]!};
}

/** @param year whose submissions are meant, where the source doesn't begin with it */
export function rawCell(source: string, year: number): Raw {
  const {file, sheet, address} = placeOf(source);
  return readOnce(file, year).cell(sheet, address);
}

/** Are the letters of the file as they should be? A CSV in an old Vietnamese encoding is taken byte by byte. */
export function isUnicode(source: string, year: number): boolean {
  return readOnce(placeOf(source).file, year).unicode;
}

/** All that a list's entry says: the row of a sheet, or the lines of a CSV whose code has the same number. */
export function rawEntry(source: string, year: number): string | null {
  const {file, sheet, address} = placeOf(source);
  const {cell, codes} = readOnce(file, year);
  if (codes === null)
    return [..."BCDEFGH"].map((letter) => cell(sheet, `${letter}${address.slice(1)}`) ?? "").join("|");
  const entryOf = (code: string | undefined) => /^[a-z-]+\[\d+\]/.exec(code ?? "")?.[0] ?? null;
  const entry = entryOf(codes[Number(address.slice(1)) - 1]);
  const lines = codes.flatMap((code, i) => (entryOf(code) === entry ? [i + 1] : []));
  return entry === null ? null : lines.map((line) => cell(sheet, `B${line}`)).join("|");
}

interface Opened {
  readonly cell: (sheet: string, address: string) => Raw;
  readonly unicode: boolean;
  /** The first column of a CSV; null of other files. */
  readonly codes: readonly string[] | null;
}

const opened = new Map<string, Opened>();

function readOnce(file: string, year: number): Opened {
  const path = /^\d{4}\//.test(file) ? file : join(String(year), file);
  const found = opened.get(path) ?? open(path, readFileSync(inProject("data", "submissions", path)));
  opened.set(path, found);
  return found;
}

function open(path: string, bytes: Buffer): Opened {
  const kind = path.slice(path.lastIndexOf(".") + 1);
  if (kind === "csv") return openCsv(bytes);
  const cell = kind === "docx" ? wordCells(bytes) : workbookCells(read(kind === "ods" ? withEmptyRows(bytes) : bytes));
  return {cell, unicode: true, codes: null};
}

function workbookCells(book: WorkBook): Opened["cell"] {
  return (sheet, address) => {
    const name = book.SheetNames.find((each) => each.normalize("NFC") === sheet.normalize("NFC"));
    return name === undefined ? undefined : book.Sheets[name]![address]?.v;
  };
}

/** SheetJS passes over an empty row that is written as a single tag, and so counts the rows below one short. */
function withEmptyRows(bytes: Buffer): Uint8Array {
  const parts = unzipSync(bytes);
  const content = strFromU8(parts["content.xml"]!).replaceAll(
    "<table:table-row/>",
    "<table:table-row><table:table-cell/></table:table-row>"
  );
  return zipSync({...parts, "content.xml": strToU8(content)});
}

function openCsv(bytes: Buffer): Opened {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const decoded = new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes);
  const unicode = !decoded.includes("\ufffd");
  const {data} = Papa.parse<string[]>(unicode ? decoded : bytes.toString("latin1"));
  const cell = (_: string, address: string) => {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
    return data[Number(row) - 1]?.[letter!.charCodeAt(0) - 65];
  };
  return {cell, unicode, codes: data.map(([code]) => code ?? "")};
}

/** Rows of the tables that have an item's code in their first cell and its answer in their fourth. */
function wordCells(bytes: Buffer): Opened["cell"] {
  const xml = strFromU8(unzipSync(bytes, {filter: ({name}) => name === "word/document.xml"})["word/document.xml"]!);
  const rows = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("")
    )
  );
  return (_, code) => rows.find(([first]) => first === code)?.[3];
}

/** A number typed, or written with dots between thousands and perhaps the name of what is counted; null: not plain. */
export function numberIn(raw: Raw): number | null {
  if (typeof raw === "number") return raw;
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?: \p{L}+)*$/u.exec(String(raw ?? "").trim());
  return match ? Number(match[1]!.replaceAll(".", "")) : null;
}

/** "có" and "chưa", as they are and as TCVN3, VNI and Windows-1258 look byte by byte. */
const YES = ["có", "cã", "coù", "coì"];
const NO = ["chưa", "không", "ch\u00ada", "chöa", "chýa"];

/** 1 or 0 of the plainest words; null: not plain. */
export function yesIn(raw: Raw): number | null {
  const word = String(raw ?? "")
    .normalize("NFC")
    .trim()
    .toLowerCase();
  if (YES.includes(word)) return 1;
  return NO.includes(word) ? 0 : null;
}

/** A day number of a spreadsheet, or dd/mm/yyyy, or an ISO date; null: not plain. */
export function dateIn(raw: Raw): string | null {
  if (typeof raw === "number") return new Date(Date.UTC(1899, 11, 30) + raw * 86_400_000).toISOString().slice(0, 10);
  const text = String(raw ?? "").trim();
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
