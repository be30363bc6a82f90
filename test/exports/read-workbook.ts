/** What another reader than our own sees in a workbook. */
import {read, type WorkBook, type WorkSheet} from "@e965/xlsx";

export function readWorkbook(bytes: Uint8Array): WorkBook {
  return read(bytes, {cellNF: true, cellDates: false, cellFormula: true});
}

/** The value under a heading in a row counted from 1, the heading not counted; null: an empty cell. */
export function cellUnder(sheet: WorkSheet, heading: string, row: number) {
  const column = headingsOf(sheet).indexOf(heading);
  if (column < 0) throw new Error(`no column ${heading}`);
  return sheet[`${letters(column)}${row + 1}`] ?? null;
}

export function headingsOf(sheet: WorkSheet): readonly string[] {
  const headings: string[] = [];
  for (let j = 0; sheet[`${letters(j)}1`]; j++) headings.push(sheet[`${letters(j)}1`].v);
  return headings;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
