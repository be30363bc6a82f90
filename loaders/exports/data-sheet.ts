/**
 * A sheet of the workbook: the rows of one published table, and beside ids the names they stand for.
 */
import type {Cell, CellStyle, WriteSheet} from "hucre/xlsx";
import type {Edition} from "../../src/scoring/edition.js";
import type {Field} from "../assess/table-fields.js";
import {address} from "../form/workbook/grid.js";
import {HEADER} from "../form/workbook/styles.js";
import {sheetCell} from "./sheet-cell.js";
import {type TableRows, type TableValue, valueAt} from "./table-rows.js";

/** Names by id, for columns of ids. */
export type NamesOfIds = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** A column that is not in the CSV file: the name of the id before it. */
const ADDED_HEADER: CellStyle = {...HEADER, font: {...HEADER.font, italic: true}};
const [NARROWEST, WIDEST, MEASURED] = [9, 48, 200];

export interface SheetColumn {
  readonly heading: string;
  readonly field: Field;
  /** Of an added column: what the ids of `field` stand for. */
  readonly names: ReadonlyMap<string, string> | null;
}

/** Names of units and indicators, by the column that has their ids. */
export function namesOfIds({units, indicators}: Edition): NamesOfIds {
  return {
    unit: new Map(units.map(({id, name}) => [id, name.vi])),
    indicator: new Map(indicators.map(({id, label}) => [id, label.vi]))
  };
}

/**
 * The columns of a table's sheet: those of the CSV file, and after a column of ids one with their names, where the table
 * has none itself and some of the ids are known. (`unit` in indicators.csv is a unit of measure.)
 */
export function sheetColumns({fields, rows}: TableRows, names: NamesOfIds): readonly SheetColumn[] {
  const named = fields.some(({name}) => name === "name_vi");
  return fields.flatMap((field) => {
    const own: SheetColumn = {heading: field.name, field, names: null};
    const known = named ? undefined : names[field.name];
    if (known === undefined || !rows.some((row) => known.has(String(valueAt(row, field.name))))) return [own];
    return [own, {heading: `${field.name}_name`, field, names: known}];
  });
}

/** A4 across, one page wide; the footer says on each page whose figures these are. */
export function onPaper(footer: string): Pick<WriteSheet, "headerFooter" | "pageSetup"> {
  return {
    headerFooter: {oddFooter: `&L${footer.replaceAll("&", "&&")}&C&A&R&P/&N`},
    pageSetup: {paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0}
  };
}

/** Lays the sheet: headings frozen and with filters, numbers as numbers, texts as texts. */
export function dataSheet(table: TableRows, names: NamesOfIds, footer: string): WriteSheet {
  const columns = sheetColumns(table, names);
  const cells = new Map<string, Partial<Cell>>();
  for (const [j, {heading, names: added}] of columns.entries()) {
    cells.set(`0,${j}`, {value: heading, style: added ? ADDED_HEADER : HEADER});
  }
  for (const [i, row] of table.rows.entries()) {
    for (const [j, column] of columns.entries()) {
      const value = columnValue(row, column);
      if (value !== null) cells.set(`${i + 1},${j}`, sheetCell(value, column.field.type, `${table.name}.csv`));
    }
  }
  return {
    name: table.name,
    rows: [],
    cells,
    columns: columns.map((column) => ({width: widthOf(column, table.rows)})),
    freezePane: {rows: 1, columns: 1},
    autoFilter: {range: `A1:${address(table.rows.length, columns.length - 1)}`},
    ...onPaper(footer)
  };
}

function columnValue(row: object, {field, names}: SheetColumn): TableValue {
  const value = valueAt(row, field.name);
  return names === null ? value : (names.get(String(value)) ?? null);
}

/** In characters, by the first rows: a number or a date is never longer than its heading allows for. */
function widthOf(column: SheetColumn, rows: readonly object[]): number {
  const lengths = rows.slice(0, MEASURED).map((row) => {
    const value = columnValue(row, column);
    return typeof value === "string" ? value.length : 10;
  });
  const longest = Math.max(NARROWEST, column.heading.length + 3, ...lengths.map((length) => length + 1));
  return Math.min(WIDEST, longest);
}
