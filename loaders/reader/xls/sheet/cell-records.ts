/**
 * Records of single cells and of rows of numbers. Source: MS-XLS, section 2.4.
 */
import {Refused} from "../../refused.js";
import {decodeBytes} from "../record/byte-text.js";
import type {Cursor} from "../record/cursor.js";
import {RECORD} from "../record/record-types.js";
import {type FontRun, readByteRuns, readBytes, readRuns, readUnicode} from "../record/strings.js";
import type {Book} from "../workbook/book.js";
import {boolOrError, type Content, numberContent, rkNumber, textContent} from "./content.js";
import {addCell, type SheetDraft} from "./sheet-draft.js";
import {textRuns} from "./text-runs.js";

type CellReader = (cursor: Cursor, draft: SheetDraft) => void;

/** By record. Each begins with row, column and style. Blank cells are no cells here. */
export const CELL_READERS: ReadonlyMap<number, CellReader> = new Map<number, CellReader>([
  [RECORD.labelsst, readLabelSst],
  [RECORD.label, (cursor, draft) => readLabel(cursor, draft, false)],
  [RECORD.rstring, (cursor, draft) => readLabel(cursor, draft, true)],
  [RECORD.number, readNumber],
  [RECORD.rk, readRk],
  [RECORD.mulrk, readMulRk],
  [RECORD.boolerr, readBoolErr]
]);

/** A text without a character is no cell. */
function addText(
  draft: SheetDraft,
  row: number,
  column: number,
  style: number,
  content: Content,
  runs: readonly FontRun[]
): void {
  if (content.raw === "") return;
  const cell = addCell(draft, row, column, style, content);
  const pieces = runs.length === 0 ? null : textRuns(content.raw, runs, draft.book, draft.cache);
  if (pieces) draft.runs.set(cell, pieces);
}

function readLabelSst(cursor: Cursor, draft: SheetDraft): void {
  const [row, column, style, index] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u32()];
  const shared = draft.book.sharedStrings[index];
  if (!shared) throw new Refused("unreadable", `text ${index} is missing`);
  addText(draft, row, column, style, shared.content, shared.runs);
}

function readLabel(cursor: Cursor, draft: SheetDraft, rich: boolean): void {
  const [row, column, style, length] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
  if (draft.book.version === 8) {
    const {text, runs} = readUnicode(cursor, length);
    addText(draft, row, column, style, textContent(text), rich ? readRuns(cursor, cursor.u16()) : runs);
    return;
  }
  const text = byteText(readBytes(cursor, length), style, draft.book);
  addText(draft, row, column, style, textContent(text), rich ? readByteRuns(cursor) : []);
}

/** A BIFF5 text in the font of its cell. */
export function byteText(bytes: string, style: number, book: Book): string {
  const look = book.styles[style];
  return decodeBytes(bytes, look && {name: look.font ?? "", charset: look.charset}, book.codepage);
}

function addNumber(draft: SheetDraft, row: number, column: number, style: number, value: number): void {
  addCell(draft, row, column, style, numberContent(value, style, draft.book));
}

function readNumber(cursor: Cursor, draft: SheetDraft): void {
  addNumber(draft, cursor.u16(), cursor.u16(), cursor.u16(), cursor.f64());
}

function readRk(cursor: Cursor, draft: SheetDraft): void {
  addNumber(draft, cursor.u16(), cursor.u16(), cursor.u16(), rkNumber(cursor.u32()));
}

/** The column of the last number stands at the end, which so is no number. */
function readMulRk(cursor: Cursor, draft: SheetDraft): void {
  const row = cursor.u16();
  const first = cursor.u16();
  for (let column = first; cursor.left >= 6 + 2; column++) {
    addNumber(draft, row, column, cursor.u16(), rkNumber(cursor.u32()));
  }
}

function readBoolErr(cursor: Cursor, draft: SheetDraft): void {
  const [row, column, style, code] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u8()];
  addCell(draft, row, column, style, boolOrError(code, cursor.u8() !== 0));
}
