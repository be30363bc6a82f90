/**
 * Records about rows, columns and merged cells.
 */
import {Cursor} from "../record/cursor.js";
import {RECORD} from "../record/record-types.js";
import type {BiffRecord} from "../record/records.js";
import type {SheetDraft} from "./sheet-draft.js";

const LAST_COLUMN = 255;
/** Bit of a ROW record that hides it. */
const ROW_HIDDEN = 0x20;

/** Takes ROW, COLINFO and MERGECELLS; other records are none of its business. */
export function takeLayout({type, blocks}: BiffRecord, draft: SheetDraft): void {
  if (type === RECORD.row) readRow(new Cursor(blocks), draft);
  else if (type === RECORD.colinfo) readColumns(new Cursor(blocks), draft);
  else if (type === RECORD.mergecells) readMerges(new Cursor(blocks), draft);
}

function readRow(cursor: Cursor, draft: SheetDraft): void {
  const row = cursor.u16();
  cursor.skip(10);
  if (cursor.u16() & ROW_HIDDEN) draft.hiddenRows.add(row);
}

function readColumns(cursor: Cursor, draft: SheetDraft): void {
  const [first, last] = [cursor.u16(), Math.min(cursor.u16(), LAST_COLUMN)];
  cursor.skip(4);
  if ((cursor.u16() & 1) === 0) return;
  for (let column = first; column <= last; column++) draft.hiddenColumns.add(column);
}

function readMerges(cursor: Cursor, draft: SheetDraft): void {
  const count = Math.min(cursor.u16(), Math.floor(cursor.left / 8));
  for (let i = 0; i < count; i++) {
    const [top, bottom, left, right] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    if (top <= bottom && left <= right) draft.merges.push({top, left, bottom, right});
  }
}
