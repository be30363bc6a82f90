/**
 * CSV rows with the line each begins on, so that an error can name it.
 */
import {readFileSync} from "node:fs";
import Papa from "papaparse";

/** A row by column name, every cell trimmed. Lines count from 1, the header's; blank lines and breaks in cells count. */
export interface NumberedRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A table, or one line per thing wrong with its shape. */
export interface NumberedTable {
  readonly header: readonly string[];
  readonly rows: readonly NumberedRow[];
  readonly errors: readonly string[];
}

/** Reads a CSV file: UTF-8, header row, commas. Text is taken in Unicode NFC. */
export function readNumberedRows(path: string): NumberedTable {
  try {
    return parseNumberedRows(new TextDecoder("utf-8", {fatal: true}).decode(readFileSync(path)), path);
  } catch (error) {
    const reason = error instanceof TypeError ? "is not UTF-8" : "can't be read";
    return {header: [], rows: [], errors: [`${path}: ${reason}`]};
  }
}

/** The same from text already read; `file` is named in the errors. */
export function parseNumberedRows(text: string, file: string): NumberedTable {
  const {data, errors} = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").normalize("NFC"), {delimiter: ","});
  const [first = [], ...body] = data;
  const header = first.map((cell) => cell.trim());
  const faults = [
    ...checkHeader(header, file),
    ...errors.map(({row, message}) => `${file}, row ${(row ?? 0) + 1}: ${message}`)
  ];
  const rows: NumberedRow[] = [];
  let line = 1 + countBreaks(first);
  for (const cells of body) {
    line += 1;
    if (cells.some((cell) => cell.trim() !== "")) {
      if (cells.length !== header.length)
        faults.push(`${file}, line ${line}: ${cells.length} cells under ${header.length} columns`);
      rows.push({line, cells: new Map(header.map((column, i) => [column, cells[i]?.trim() ?? ""]))});
    }
    line += countBreaks(cells);
  }
  return {header, rows, errors: faults};
}

function checkHeader(header: readonly string[], file: string): readonly string[] {
  if (header.every((column) => column === "")) return [`${file}: has no header`];
  const twice = header.find((column, i) => header.indexOf(column) !== i);
  return twice === undefined ? [] : [`${file}: column "${twice}" is there twice`];
}

function countBreaks(cells: readonly string[]): number {
  return cells.reduce((total, cell) => total + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
