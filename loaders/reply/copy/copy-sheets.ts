/**
 * The cells of a file as they were read, laid out as tabs of a workbook that can be marked.
 */
import {columnLetters} from "../../form/workbook/grid.js";
import type {DocumentTable, ReadCell, ReadDocument, ReadFile, ReadSheet} from "../../reader/model.js";

/** One tab of the copy. */
export interface CopySheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Row by row from 0; null where there is nothing. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Where a cell of the file stands in the copy. */
export interface CopyPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** The tabs, and where each cell went: by the sheet and the address that findings name. */
export interface FileCopy {
  readonly sheets: readonly CopySheet[];
  readonly place: (sheet: string, cell: string) => CopyPlace | null;
}

/** Tabs of files that have none of their own. */
const TEXT_TAB = "Tệp gửi";

/** Most rows and columns that are copied: a copy is for looking at, and a lone cell far out makes no million rows. */
const LIMITS = {rows: 20_000, columns: 500} as const;

/** Lays out a file. Hidden tabs stay hidden. */
export function copyFile(file: ReadFile): FileCopy {
  if (file.document) return copyDocument(file.document);
  const names = tabNames(file.sheets);
  return {
    sheets: file.sheets.map((sheet, i) => ({name: names[i]!, hidden: sheet.state !== "visible", rows: gridOf(sheet)})),
    place: (sheet, cell) => {
      const index = file.sheets.findIndex(({name}) => name === sheet);
      return index < 0 || cell === "" ? null : {sheet: names[index]!, cell};
    }
  };
}

/** Names that a workbook takes: at most 31 letters, none of the forbidden ones, each once. */
function tabNames(sheets: readonly ReadSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({name}) => {
    const base = [...name.replace(/[\\/?*[\]:]/g, "_").replace(/^'|'$/g, "_")].slice(0, 27).join("") || TEXT_TAB;
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${base} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function gridOf({cells}: ReadSheet): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  for (const cell of cells) {
    if (cell.row >= LIMITS.rows || cell.column >= LIMITS.columns) continue;
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row]!;
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = shownValue(cell);
  }
  return rows;
}

/** A plain number stays one; anything that is shown otherwise than stored is kept as it was received. */
function shownValue({type, value, text, format}: ReadCell): string | number | null {
  if (type === "number" && typeof value === "number" && format === undefined) return value;
  return text === "" ? null : text;
}

/** Paragraphs and tables in order, one under the other; places to fill in that stand in no table come last. */
function copyDocument({blocks, controls}: ReadDocument): FileCopy {
  const rows: (string | null)[][] = [];
  const places = new Map<string, string>();
  let tables = 0;
  for (const block of blocks) {
    if (block.kind === "paragraph") rows.push([block.text || null]);
    else copyTable(block, ++tables, rows, places);
  }
  for (const {tag, text} of controls) {
    if (places.has(tag)) continue;
    rows.push([tag, text || null]);
    places.set(tag, `B${rows.length}`);
  }
  return {
    sheets: [{name: TEXT_TAB, hidden: false, rows: rows.slice(0, LIMITS.rows)}],
    place: (_sheet, cell) => {
      const address = places.get(cell);
      return address === undefined ? null : {sheet: TEXT_TAB, cell: address};
    }
  };
}

function copyTable(table: DocumentTable, number: number, rows: (string | null)[][], places: Map<string, string>): void {
  table.rows.forEach((row, r) => {
    rows.push(row.map(({text}) => text || null));
    row.forEach(({tags = []}, c) => {
      for (const name of [`t${number}.R${r + 1}C${c + 1}`, ...tags])
        places.set(name, `${columnLetters(c)}${rows.length}`);
    });
  });
}
