/**
 * A sheet's cells by row and column, from 0. Sparse: a cell at the far end of the sheet costs one entry.
 */
import type {ReadCell, ReadSheet} from "../reader/model.js";

/** The cells with content, and the rows and columns that have any. */
export interface Grid {
  readonly sheet: ReadSheet;
  /** Rows with content, from the top. */
  readonly rows: readonly number[];
  /** Columns with content, from the left. */
  readonly columns: readonly number[];
  readonly at: (row: number, column: number) => ReadCell | undefined;
  /** The cells of a row, from the left. */
  readonly inRow: (row: number) => readonly ReadCell[];
}

/** Lays a sheet out. Cells without any text (a comment alone) are no content. */
export function layGrid(sheet: ReadSheet): Grid {
  const rows = new Map<number, Map<number, ReadCell>>();
  const columns = new Set<number>();
  for (const cell of sheet.cells) {
    if (cell.raw.trim() === "") continue;
    const row = rows.get(cell.row) ?? new Map<number, ReadCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
    columns.add(cell.column);
  }
  return {
    sheet,
    rows: [...rows.keys()].sort((a, b) => a - b),
    columns: [...columns].sort((a, b) => a - b),
    at: (row, column) => rows.get(row)?.get(column),
    inRow: (row) => [...(rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column)
  };
}
