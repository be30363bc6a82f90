/**
 * A formula that a block of cells shares is written once, in its first cell; in the others its references move along.
 */
import {columnName, LAST_COLUMN, LAST_ROW, parseAddress} from "../address.js";

const REFERENCE = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/**
 * Moves the relative references of a formula; texts in quotes and names of sheets stay.
 *
 * @example shiftFormula('A1+$B$1&"A1"', 1, 0); // 'A2+$B$1&"A1"'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(REFERENCE, (...found) => shiftOne(found, rows, columns))))
    .join("");
}

function shiftOne(found: readonly string[], rows: number, columns: number): string {
  const [whole, fixedColumn, letters, fixedRow, digits] = found as [string, string, string, string, string];
  const at = parseAddress(letters + digits);
  if (!at) return whole;
  const column = at.column + (fixedColumn ? 0 : columns);
  const row = at.row + (fixedRow ? 0 : rows);
  if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) return "#REF!";
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}
