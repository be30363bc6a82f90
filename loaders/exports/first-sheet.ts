/**
 * The first sheet of an edition's workbook: which edition, whether its figures are real, what each sheet holds.
 */
import type {Cell, CellStyle, CellValue, WriteSheet} from "hucre/xlsx";
import {tableTitle} from "../../src/i18n/edition-tables.js";
import {WORKBOOK} from "../../src/i18n/workbook.js";
import type {EditionInfo} from "../../src/scoring/edition.js";
import {HEADER, TITLE, LABEL as WRAPPED} from "../form/workbook/styles.js";
import {onPaper} from "./data-sheet.js";
import type {TableRows} from "./table-rows.js";

const FONT = {name: "Calibri", size: 11} as const;
const WARNING: CellStyle = {font: {...FONT, bold: true, color: {rgb: "B34700"}}};
const NOTE: CellStyle = {font: FONT};
/** Not wrapped: a program that does not measure rows would hide the second line. */
const LABEL: CellStyle = {...WRAPPED, alignment: {vertical: "top"}};
const ENGLISH: CellStyle = {...LABEL, alignment: {vertical: "top", indent: 1}};
const LINK: CellStyle = {...LABEL, font: {...FONT, underline: true, color: {rgb: "0A4F87"}}};
const COUNT: CellStyle = {...LABEL, numFmt: "#,##0", alignment: {vertical: "top", horizontal: "right"}};

type Placed = readonly [value: CellValue, style: CellStyle, sheet?: string];

export function firstSheet(info: EditionInfo, tables: readonly TableRows[], footer: string): WriteSheet {
  const lines = [
    [[WORKBOOK.title(info.year), TITLE] as const],
    ...(info.illustrative ? [WORKBOOK.illustrative, WORKBOOK.illustrativeEn] : []).map((text) => [
      [text, WARNING] as const
    ]),
    [],
    ...WORKBOOK.about(info).map(([name, value]) => [[name, LABEL] as const, [value, LABEL] as const]),
    [],
    ...WORKBOOK.notes.map((text) => [[text, NOTE] as const]),
    [],
    WORKBOOK.listHeads.map((text) => [text, HEADER] as const),
    ...tables.map(sheetLine),
    columnsLine(tables)
  ];
  const cells = lines.flatMap((line: readonly Placed[], i) =>
    line.map(([value, style, sheet], j): [string, Partial<Cell>] => [`${i},${j}`, placed(value, style, sheet)])
  );
  return {
    name: WORKBOOK.firstSheet,
    rows: [],
    cells: new Map(cells),
    columns: [20, 84, 10, 104].map((width) => ({width})),
    ...onPaper(footer)
  };
}

function sheetLine({name, title, rows}: TableRows): readonly Placed[] {
  return [
    [name, LINK, name],
    [tableTitle(name, title, "vi"), LABEL],
    [rows.length, COUNT],
    [title, ENGLISH]
  ];
}

function columnsLine(tables: readonly TableRows[]): readonly Placed[] {
  const {columnsSheet, columnsTitle, columnsTitleEn} = WORKBOOK;
  return [
    [columnsSheet, LINK, columnsSheet],
    [columnsTitle, LABEL],
    [tables.flatMap(({fields}) => fields).length, COUNT],
    [columnsTitleEn, ENGLISH]
  ];
}

/** @param sheet which the cell leads to */
function placed(value: CellValue, style: CellStyle, sheet: string | undefined): Partial<Cell> {
  if (sheet === undefined) return {value, style};
  return {value, style, hyperlink: {target: "", location: `'${sheet}'!A1`}};
}
