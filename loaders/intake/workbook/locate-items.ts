/**
 * Single answers of one sheet: code in A, value in D, note in E, or where the heading says after a column was moved.
 */
import type {Form, TableSheet} from "../../form/form.js";
import {allItems} from "../../form/questions.js";
import {columnLetters} from "../../form/workbook/grid.js";
import {EMPTY, type LocatedAnswer, type RawContent, type RawSheet, type Stray, tidyText} from "./raw.js";

/** Texts that may stand in column A of a template without being the code of an item. */
const HEADINGS = new Set(["", "Mã", "TT"]);

/** Headings of the template above answers and notes. */
const ANSWER = "Trả lời";
const NOTE = "Ghi chú, minh chứng";

/** Finds the items of one sheet, down to the code row of its table if it has one. */
export function locateItems(
  form: Form,
  sheet: RawSheet,
  table: TableSheet | undefined
): {answers: readonly LocatedAnswer[]; strays: readonly Stray[]} {
  const known = new Set(allItems(form).map(({item}) => item.id));
  const end = table
    ? sheet.rows.findIndex((row) => tidyText(row[0]?.text ?? "") === `#${table.id}`)
    : sheet.rows.length;
  const columns = findColumns(sheet);
  const answers: LocatedAnswer[] = [];
  const strays: Stray[] = [];
  sheet.rows.slice(0, end).forEach((row, index) => {
    const code = tidyText(row[0]?.text ?? "");
    if (known.has(code)) answers.push(locateRow(code, sheet.name, row, index, columns));
    else strays.push(...strayRow(code, sheet.name, row, index, columns));
  });
  return {answers, strays};
}

/** Where answers and notes stand in a sheet. */
interface Columns {
  readonly answer: number;
  readonly note: number;
}

function findColumns(sheet: RawSheet): Columns {
  const heading = sheet.rows.map((row) => row.map((cell) => tidyText(cell.text))).find((row) => row.includes(ANSWER));
  return heading ? {answer: heading.indexOf(ANSWER), note: heading.indexOf(NOTE)} : {answer: 3, note: 4};
}

function locateRow(
  code: string,
  sheet: string,
  row: readonly RawContent[],
  index: number,
  {answer, note}: Columns
): LocatedAnswer {
  const cell = `${columnLetters(answer)}${index + 1}`;
  return {code, sheet, cell, content: row[answer] ?? EMPTY, note: tidyText(row[note]?.text ?? "")};
}

function strayRow(
  code: string,
  sheet: string,
  row: readonly RawContent[],
  index: number,
  {answer}: Columns
): readonly Stray[] {
  const text = row[answer]?.text.trim() ?? "";
  if (text === "" || text === ANSWER || code.startsWith("#")) return [];
  const kind = HEADINGS.has(code) ? "uncoded-row" : "unknown-code";
  return [{kind, sheet, cell: `${columnLetters(answer)}${index + 1}`, text}];
}
