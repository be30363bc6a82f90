/**
 * How a value of a published table stands in a cell of the workbook.
 */
import type {Cell, CellStyle} from "hucre/xlsx";
import type {Field} from "../assess/table-fields.js";
import type {TableValue} from "./table-rows.js";

const BASE: CellStyle = {font: {name: "Calibri", size: 11}, alignment: {vertical: "top"}};
/** As text even where it looks like a formula, a date or a number, and even after somebody edits the cell. */
const TEXT: CellStyle = {...BASE, numFmt: "@"};
const DATE: CellStyle = {...BASE, numFmt: "dd/mm/yyyy"};
const PLAIN: CellStyle = {...BASE, numFmt: "0"};
const GROUPED: CellStyle = {...BASE, numFmt: "#,##0"};
const DECIMALS: CellStyle = {...BASE, numFmt: "#,##0.00"};

/** Excel refuses a file with more in one cell. */
export const LONGEST_TEXT = 32_767;

/** What a number looks like; its cell keeps full precision. Under five digits it may be a year: no group separator. */
function numberStyle(value: number): CellStyle {
  if (Number.isInteger(value)) return Math.abs(value) < 10_000 ? PLAIN : GROUPED;
  return Math.abs(value) < 0.005 ? BASE : DECIMALS;
}

/**
 * The cell of a value. Dates become dates; a text stays text and is never a formula.
 *
 * @param file where the whole text stands, named in a text that is too long for a cell
 */
export function sheetCell(value: Exclude<TableValue, null>, type: Field["type"], file: string): Partial<Cell> {
  if (typeof value === "number") return {value, style: numberStyle(value)};
  if (typeof value === "boolean") return {value, style: BASE};
  if (type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return {value: new Date(`${value}T00:00:00Z`), style: DATE};
  }
  return {value: escapeCodes(fitText(value, file)), style: TEXT};
}

/** `_x0041_` would be read as the letter of that code. */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function fitText(text: string, file: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const note = `… [${file}]`;
  return text.slice(0, LONGEST_TEXT - note.length).replace(/[\uD800-\uDBFF]$/, "") + note;
}
