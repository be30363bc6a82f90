/**
 * A sheet under construction: cells placed one by one, then turned into what the writer takes.
 */
import type {Cell, CellStyle, CellValue, DataValidation, WriteSheet} from "hucre/xlsx";
import {rowHeights} from "./row-height.js";

/** One cell: address by row and column from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: CellStyle;
}

/** A1 address of a cell. @example address(2, 3); // "D3" */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Letters of a column. @example columnLetters(26); // "AA" */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Protected, but rows may be inserted and sized: long answers must stay readable. */
const PROTECTION = {sheet: true, formatColumns: true, formatRows: true, insertRows: true} as const;

/** Inches: the form prints wide. */
const MARGINS = {top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3} as const;

/** How a sheet is laid out besides its cells. */
export interface GridOptions {
  readonly name: string;
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozen: number;
  readonly hiddenRows?: readonly number[];
  /** Least heights in points of some rows. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly validations?: readonly (DataValidation | null)[];
}

/** Cells and options → a protected sheet that prints on A4 landscape, one page wide. */
export function layGrid(cells: readonly PlacedCell[], options: GridOptions): WriteSheet {
  const placed = cells.map(({row, column, value, style}): [string, Partial<Cell>] => [
    `${row},${column}`,
    {value, style}
  ]);
  return {
    name: options.name,
    rows: [],
    cells: new Map(placed),
    columns: options.widths.map((width) => ({width})),
    rowDefs: layRows(cells, options),
    dataValidations: (options.validations ?? []).filter((rule) => rule !== null),
    freezePane: options.frozen > 0 ? {rows: options.frozen} : undefined,
    protection: {...PROTECTION},
    pageSetup: {
      ...{paperSize: "a4", orientation: "landscape", margins: MARGINS},
      ...{fitToPage: true, fitToWidth: 1, fitToHeight: 0}
    }
  };
}

type RowDef = NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer Row> ? Row : never;

function layRows(cells: readonly PlacedCell[], options: GridOptions): Map<number, RowDef> {
  const hidden = options.hiddenRows ?? [];
  const heights = rowHeights(
    cells.filter(({row}) => !hidden.includes(row)),
    options.widths,
    options.heights
  );
  return new Map<number, RowDef>([
    ...[...heights].map(([row, height]): [number, RowDef] => [row, {height}]),
    ...hidden.map((row): [number, RowDef] => [row, {hidden: true}])
  ]);
}
