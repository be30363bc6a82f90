/**
 * A list of the form as a table: one row for each number or each assigned task, one column for each question.
 */
import {AlignmentType, type Table, TableRow} from "docx";
import type {FormTask, TableSheet} from "../form.js";
import {tableCode} from "../questions.js";
import type {FilledValues} from "../workbook/answer.js";
import {controlCell, gridTable, headerRow, line, textCell} from "./cell.js";
import {answerControl} from "./control.js";
import {columnWidths} from "./item-table.js";
import {COLOUR, WIDTH} from "./look.js";

/** Characters of the first column, beside the columns' own widths. */
const KEY_WIDTH = {number: 6, task: 14} as const;

/** The rows a list offers: numbers from 1, or the ids of the tasks. */
export function listKeys(sheet: TableSheet, tasks: readonly FormTask[]): readonly (number | string)[] {
  return sheet.prefill ? tasks.map(({id}) => id) : Array.from({length: sheet.rows}, (_, i) => i + 1);
}

/** The list with its blank rows, or with one row for each assigned task. */
export function listTable(sheet: TableSheet, keys: readonly (number | string)[], values: FilledValues): Table {
  const first = sheet.prefill ? KEY_WIDTH.task : KEY_WIDTH.number;
  const widths = columnWidths([first, ...sheet.columns.map(({width}) => width ?? 20)], WIDTH.landscape);
  const headings = [sheet.prefill ? "Mã" : "TT", ...sheet.columns.map(({label}) => label.vi)];
  return gridTable([headerRow(headings), ...keys.map((key) => listRow(sheet, key, values))], widths);
}

function listRow(sheet: TableSheet, key: number | string, values: FilledValues): TableRow {
  const look = sheet.prefill ? {size: 16, colour: COLOUR.faint} : {align: AlignmentType.CENTER};
  const cells = sheet.columns.map((column) =>
    controlCell(answerControl(column, tableCode(sheet.id, key, column.id), values), column.prefilled)
  );
  return new TableRow({cantSplit: true, children: [textCell([line(String(key), look)]), ...cells]});
}
