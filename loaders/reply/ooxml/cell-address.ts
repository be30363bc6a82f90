/** A cell by row and column, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Excel's own limits. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * An A1 address as numbers; null where it is none, or outside a sheet.
 *
 * @example parseAddress("D5"); // {row: 4, column: 3}
 */
export function parseAddress(address: string): CellPlace | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!found) return null;
  const column = [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(found[2]) - 1;
  return row < ROWS && column < COLUMNS ? {row, column} : null;
}
