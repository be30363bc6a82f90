/**
 * Bytes of a workbook → raw sheets. The only place where the reader knows hucre.
 */
import {type Cell, type CellValue, readXlsx, type Sheet} from "hucre/xlsx";
import {EMPTY, type RawContent, type RawSheet} from "./raw.js";

/**
 * @throws {Error} whatever the parser throws on bytes that are no workbook; the caller makes it a finding
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  const workbook = await readXlsx(bytes, {readStyles: true});
  return workbook.sheets.map((sheet) => ({name: sheet.name, rows: readRows(sheet)}));
}

function readRows(sheet: Sheet): readonly (readonly RawContent[])[] {
  return Array.from(sheet.rows, (row, r) =>
    Array.from(row ?? [], (value, c) => readContent(value ?? null, sheet.cells?.get(`${r},${c}`)))
  );
}

function readContent(value: CellValue, cell: Cell | undefined): RawContent {
  if (cell?.formula !== undefined && isEmpty(value))
    return {text: `=${cell.formula}`, typed: null, problem: "uncached"};
  if (cell?.type === "error" || isErrorText(value, cell)) return {text: String(value), typed: null, problem: "error"};
  if (isEmpty(value)) return EMPTY;
  if (typeof value === "number" && isPercent(cell)) return asTyped(`${Math.round(value * 1e12) / 1e10}%`);
  return {text: asText(value), typed: value};
}

/** "100%" is stored as 1: it must not be read as one person, one service, one million dong. */
function isPercent(cell: Cell | undefined): boolean {
  return cell?.style?.numFmt?.includes("%") ?? false;
}

function asTyped(text: string): RawContent {
  return {text, typed: text};
}

function isEmpty(value: CellValue): value is null | "" {
  return value === null || value === "";
}

/** A formula's stored error comes as text. */
function isErrorText(value: CellValue, cell: Cell | undefined): boolean {
  return cell?.formula !== undefined && typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value);
}

function asText(value: Exclude<CellValue, null>): string {
  if (!(value instanceof Date)) return String(value);
  const [year, month, day] = value.toISOString().slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}
