/**
 * Sheets as the reader gives them → rows of contents, as answers are looked for in them.
 */
import type {ReadCell, ReadSheet} from "../../reader/model.js";
import {EMPTY, type RawContent, type RawSheet} from "./raw.js";

/** Rows without a cell, and places without one in a row, hold nothing: a cell far away makes no table of empty ones. */
export function toRawSheets(sheets: readonly ReadSheet[]): readonly RawSheet[] {
  return sheets.map(({name, cells}) => ({name, rows: toRows(cells)}));
}

const NO_CELLS: readonly RawContent[] = [];

function toRows(cells: readonly ReadCell[]): readonly (readonly RawContent[])[] {
  const rows: RawContent[][] = [];
  for (const cell of cells) {
    rows[cell.row] ??= [];
    rows[cell.row]![cell.column] = toContent(cell);
  }
  return Array.from(rows, (row) => row ?? NO_CELLS);
}

/** What one cell holds; `raw` where a legacy encoding was decoded. */
function toContent(cell: ReadCell): RawContent {
  const {type, text, value} = cell;
  if (cell.cached === false) return {text: cell.raw, typed: null, problem: "uncached"};
  if (type === "error") return {text: cell.raw, typed: null, problem: "error"};
  if (type === "empty" || value === null || text === "") return EMPTY;
  if (type === "number" && cell.format?.includes("%")) return asTyped(asPercent(value as number));
  if (type === "number") return {text, typed: value};
  if (type === "boolean") return {text: String(value), typed: value};
  if (type === "date") return {text: text.slice(0, 10), typed: new Date(`${String(value)}T00:00:00Z`)};
  return {...asTyped(text), ...(cell.encoding === undefined ? {} : {raw: cell.raw})};
}

/** "100%" is stored as 1: it must not be read as one person, one service, one million dong. */
function asPercent(share: number): string {
  return `${Math.round(share * 1e12) / 1e10}%`;
}

function asTyped(text: string): RawContent {
  return {text, typed: text};
}
