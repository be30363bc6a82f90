/**
 * CSV in and out, over Papa Parse: UTF-8, header row, numbers with a dot, empty = none.
 */
import {readFileSync} from "node:fs";
import Papa from "papaparse";

export type CsvRow = Readonly<Record<string, string>>;
export type CsvCell = string | number | null | undefined;

/** Where a spreadsheet sees a formula, on whichever of the cell's lines it ends; wide forms are read so in East Asia. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Parses our own CSV files (seeds, registry, observations). Not for submissions, whose errors are findings.
 *
 * @param text contents with a header row; a byte order mark is dropped, text is taken in Unicode NFC
 * @param file named in errors
 * @throws {Error} naming file and line if the text is not rectangular
 */
export function parseCsv(text: string, file: string): CsvRow[] {
  const {data, errors} = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, "").normalize("NFC"), {
    header: true,
    skipEmptyLines: true
  });
  const first = errors.find((error) => error.code !== "UndetectableDelimiter");
  if (first) throw new Error(`${file}, line ${(first.row ?? 0) + 2}: ${first.message}`);
  return data;
}

/** Reads and parses one of our own CSV files. */
export function readCsv(path: string): CsvRow[] {
  return parseCsv(readFileSync(path, "utf8"), path);
}

/**
 * Writes rows as CSV: LF, full double precision, null as empty. Text that a spreadsheet would run as a formula
 * is neutralised with a leading apostrophe; numbers are left alone.
 */
export function formatCsv<T extends object>(columns: readonly (keyof T & string)[], rows: readonly T[]): string {
  const data = rows.map((row) => columns.map((column) => (row[column] as CsvCell) ?? ""));
  const text = Papa.unparse({fields: [...columns], data}, {newline: "\n", escapeFormulae: FORMULA});
  return rows.length === 0 ? text : `${text}\n`;
}
