/**
 * Cells and ranges in formulas. Source: MS-XLS, sections 2.5.198.84 and 2.5.198.28.
 */
import type {Cursor} from "../record/cursor.js";
import {NotUnderstood} from "./expression.js";

const ROW_RELATIVE = 0x8000;
const COLUMN_RELATIVE = 0x4000;
const LAST_ROW = 65_535;
const LAST_COLUMN = 255;

/** The cell a formula stands in: what shared formulas count from. From 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Corner extends Place {
  readonly rowRelative: boolean;
  readonly columnRelative: boolean;
}

/** BIFF8 keeps the marks "relative" with the column, BIFF5 with the row, and its column is one byte. */
function corner(row: number, column: number, version: 5 | 8, from: Place | null): Corner {
  const marks = version === 8 ? column : row;
  const rowRelative = (marks & ROW_RELATIVE) !== 0;
  const columnRelative = (marks & COLUMN_RELATIVE) !== 0;
  const plainRow = version === 8 ? row : row & 0x3fff;
  const plainColumn = column & (from ? 0xff : 0x3fff);
  if (plainColumn > LAST_COLUMN) throw new NotUnderstood(`column ${plainColumn}`);
  const rows = version === 8 ? 0xffff : 0x3fff;
  return {
    rowRelative,
    columnRelative,
    row: from && rowRelative ? (from.row + plainRow) & rows : plainRow,
    column: from && columnRelative ? (from.column + plainColumn) & 0xff : plainColumn
  };
}

/** One cell, such as `$B7`. @param from of a shared formula: the cell it is read for; else null */
export function readRef(cursor: Cursor, version: 5 | 8, from: Place | null): string {
  const row = cursor.u16();
  const {text} = named(corner(row, version === 8 ? cursor.u16() : cursor.u8(), version, from));
  return text;
}

/** A range, such as `B7:B12`, `A:A` or `3:3`. */
export function readArea(cursor: Cursor, version: 5 | 8, from: Place | null): string {
  const rows = [cursor.u16(), cursor.u16()] as const;
  const columns = version === 8 ? [cursor.u16(), cursor.u16()] : [cursor.u8(), cursor.u8()];
  const first = corner(rows[0], columns[0]!, version, from);
  const last = corner(rows[1], columns[1]!, version, from);
  const [a, b] = [named(first), named(last)];
  const lastRow = version === 8 ? LAST_ROW : 0x3fff;
  if (first.row === 0 && last.row === lastRow) return `${a.column}:${b.column}`;
  if (first.column === 0 && last.column === LAST_COLUMN) return `${a.row}:${b.row}`;
  return `${a.text}:${b.text}`;
}

function named(place: Corner): {readonly row: string; readonly column: string; readonly text: string} {
  const row = `${place.rowRelative ? "" : "$"}${place.row + 1}`;
  const column = `${place.columnRelative ? "" : "$"}${letters(place.column)}`;
  return {row, column, text: column + row};
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** A tab's name before a reference, quoted where it has to be. */
export function tabPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^rc?$|^c$/i.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
