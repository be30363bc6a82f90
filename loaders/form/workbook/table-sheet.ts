/**
 * A sheet that holds a list. A hidden row carries the codes: `#` and the table's id in A, column ids from B on.
 */
import type {WriteSheet} from "hucre/xlsx";
import type {FormTask, TableSheet} from "../form.js";
import {tableCode} from "../questions.js";
import {answerCell, type FilledValues} from "./answer.js";
import {address, columnLetters, layGrid, type PlacedCell} from "./grid.js";
import {layItem} from "./item-sheet.js";
import {CODE, HEADER, INTRO, inputStyle, LABEL, TITLE} from "./styles.js";
import {validate} from "./validation.js";

const COUNT_ROW = 1;
const CODE_ROW = 2;
const HEADER_ROW = 3;
const FIRST_ROW = 4;

/** Lays a table with its blank rows, or with one row for each assigned task. */
export function layTableSheet(sheet: TableSheet, values: FilledValues, tasks: readonly FormTask[]): WriteSheet {
  const keys = sheet.prefill ? tasks.map((task) => task.id) : Array.from({length: sheet.rows}, (_, i) => i + 1);
  return layGrid([...layHead(sheet, values, keys.length), ...keys.flatMap((key, i) => layRow(sheet, key, i, values))], {
    name: sheet.title.vi,
    widths: [18, ...sheet.columns.map((column) => column.width ?? 20)],
    frozen: FIRST_ROW,
    hiddenRows: [CODE_ROW],
    validations: [...countValidation(sheet), ...columnValidations(sheet, keys.length)]
  });
}

function layHead(sheet: TableSheet, values: FilledValues, rows: number): readonly PlacedCell[] {
  const count = sheet.count ? layItem(sheet.count, COUNT_ROW, values).slice(0, 4) : [];
  const empty = sheet.empty && rows === 0 ? sheet.empty.vi : (sheet.intro?.vi ?? null);
  return [
    {row: 0, column: 1, value: sheet.title.vi, style: TITLE},
    ...(sheet.count ? count : [{row: COUNT_ROW, column: 1, value: empty, style: INTRO}]),
    ...[`#${sheet.id}`, ...sheet.columns.map((column) => column.id)].map((value, column) => ({
      ...{row: CODE_ROW, column, value},
      style: CODE
    })),
    ...[sheet.prefill ? "Mã" : "TT", ...sheet.columns.map((column) => column.label.vi)].map((value, column) => ({
      ...{row: HEADER_ROW, column, value},
      style: HEADER
    }))
  ];
}

function layRow(sheet: TableSheet, key: number | string, index: number, values: FilledValues): readonly PlacedCell[] {
  const row = FIRST_ROW + index;
  const cells = sheet.columns.map((column, i) => ({
    ...{row, column: i + 1},
    value: answerCell(column, values.get(tableCode(sheet.id, key, column.id))),
    style: column.prefilled ? LABEL : inputStyle(column.type)
  }));
  return [{row, column: 0, value: key, style: CODE}, ...cells];
}

function countValidation(sheet: TableSheet) {
  return sheet.count ? [validate(sheet.count, address(COUNT_ROW, 3))] : [];
}

function columnValidations(sheet: TableSheet, rows: number) {
  if (rows === 0) return [];
  return sheet.columns.map((column, i) => {
    const letters = columnLetters(i + 1);
    return column.prefilled ? null : validate(column, `${letters}${FIRST_ROW + 1}:${letters}${FIRST_ROW + rows}`);
  });
}
