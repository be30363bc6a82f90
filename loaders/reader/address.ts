/**
 * Places in a sheet: rows and columns from 0 ↔ A1.
 */
import type {CellRange} from "./model.js";

/** Last row and column that a sheet can have. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** @example columnName(26); // "AA" */
export function columnName(column: number): string {
  let name = "";
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    name = String.fromCharCode(65 + (left % 26)) + name;
  }
  return name;
}

/** @example cellName(3, 1); // "B4" */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @example rangeName({top: 0, left: 0, bottom: 1, right: 1}); // "A1:B2" */
export function rangeName({top, left, bottom, right}: CellRange): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/** Row and column of an address; null if there is no such cell. */
export function parseAddress(address: string): {readonly row: number; readonly column: number} | null {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > LAST_COLUMN + 1) return null;
  }
  let row = 0;
  const digits = at;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
    if (row > LAST_ROW + 1) return null;
  }
  return column === 0 || row === 0 || digits === at ? null : {row: row - 1, column: column - 1};
}

/** @example parseRange("A1:B2"); // {top: 0, left: 0, bottom: 1, right: 1} */
export function parseRange(text: string): CellRange | null {
  const [from, to = from] = text.replaceAll("$", "").split(":") as [string, string?];
  const [start, end] = [parseAddress(from), parseAddress(to!)];
  if (!start || !end) return null;
  return {top: start.row, left: start.column, bottom: end.row, right: end.column};
}
