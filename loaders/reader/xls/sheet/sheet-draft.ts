/**
 * A sheet while its records are read. Cells are made once and completed in place: a sheet may have a million.
 */
import type {CellRange, ReadCell} from "../../model.js";
import {Refused} from "../../refused.js";
import type {TextRun} from "../../runs.js";
import type {SharedFormulas} from "../formula/shared-formulas.js";
import type {Budget} from "../record/records.js";
import type {Book} from "../workbook/book.js";
import type {Content} from "./content.js";
import type {RunCache} from "./text-runs.js";

/** Grid of Excel 97 to 2003. */
const ROWS = 65_536;
const COLUMNS = 256;

/** A cell that is not complete yet. */
export type DraftCell = {-readonly [K in keyof ReadCell]: ReadCell[K]};

/** What the sheets of a file share while they are read. */
export interface BookReading {
  readonly stream: Uint8Array;
  readonly book: Book;
  readonly budget: Budget;
  /** Filled with the pieces of cells that mix fonts. */
  readonly runs: Map<object, readonly TextRun[]>;
  readonly cache: RunCache;
}

/** Collects. */
export interface SheetDraft extends BookReading {
  readonly cells: DraftCell[];
  /** The formula cell read last: its text result and what it shares may follow. */
  last: {readonly cell: DraftCell; readonly style: number} | null;
  /** Formulas whose tokens are kept with another cell. */
  readonly pending: {readonly cell: DraftCell; readonly tokens: Uint8Array}[];
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly shared: SharedFormulas;
}

/** A sheet of which nothing has been read. */
export function newSheet(reading: BookReading): SheetDraft {
  return {
    ...reading,
    ...{
      cells: [],
      last: null,
      pending: [],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      shared: new Map()
    }
  };
}

/** One number for a cell's place, in reading order. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/**
 * Adds a cell in the font and number format of its style.
 *
 * @throws {Refused} `unreadable` if it lies outside the grid; `too-large` if there are too many cells
 */
export function addCell(draft: SheetDraft, row: number, column: number, style: number, content: Content): DraftCell {
  if (row >= ROWS || column >= COLUMNS) {
    throw new Refused("unreadable", `a cell in row ${row + 1}, column ${column + 1}`);
  }
  draft.budget.cells--;
  if (draft.budget.cells < 0) throw new Refused("too-large", "too many cells");
  const {type, raw, value} = content;
  const cell: DraftCell = {
    row,
    column,
    type,
    raw,
    value,
    text: typeof value === "string" && type === "text" ? value : raw
  };
  const look = draft.book.styles[style];
  if (look?.format !== undefined) cell.format = look.format;
  if (look?.font !== undefined) cell.font = look.font;
  draft.cells.push(cell);
  return cell;
}

/** Puts another content into a cell. */
export function setContent(cell: DraftCell, {type, raw, value}: Content): void {
  cell.type = type;
  cell.raw = raw;
  cell.value = value;
  cell.text = raw.normalize("NFC");
}
