/**
 * The sheet that describes every column of the others.
 */
import type {Cell, WriteSheet} from "hucre/xlsx";
import {WORKBOOK} from "../../src/i18n/workbook.js";
import {address} from "../form/workbook/grid.js";
import {HEADER} from "../form/workbook/styles.js";
import {onPaper} from "./data-sheet.js";
import {sheetCell} from "./sheet-cell.js";
import type {TableRows} from "./table-rows.js";

const WIDTHS = [18, 26, 12, 110];

export function columnsSheet(tables: readonly TableRows[], footer: string): WriteSheet {
  const rows = tables.flatMap((table) =>
    table.fields.map(({name, type, description}) => [table.name, name, WORKBOOK.types[type], description])
  );
  const cells = [WORKBOOK.columnHeads, ...rows].flatMap((row, i) =>
    row.map((value, j): [string, Partial<Cell>] => [
      `${i},${j}`,
      i === 0 ? {value, style: HEADER} : sheetCell(value, "string", "datapackage.json")
    ])
  );
  return {
    name: WORKBOOK.columnsSheet,
    rows: [],
    cells: new Map(cells),
    columns: WIDTHS.map((width) => ({width})),
    freezePane: {rows: 1},
    autoFilter: {range: `A1:${address(rows.length, WIDTHS.length - 1)}`},
    ...onPaper(footer)
  };
}
