/**
 * Single answers of one sheet: code in A, value in D, note in E.
 */
import type {Form, TableSheet} from "../../form/form.js";
import {allItems} from "../../form/questions.js";
import {EMPTY, type LocatedAnswer, type RawContent, type RawSheet, type Stray, tidyText} from "./raw.js";

/** Texts that may stand in column A of a template without being the code of an item. */
const HEADINGS = new Set(["", "Mã", "TT"]);

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
  const answers: LocatedAnswer[] = [];
  const strays: Stray[] = [];
  sheet.rows.slice(0, end).forEach((row, index) => {
    const code = tidyText(row[0]?.text ?? "");
    if (known.has(code)) answers.push(locateRow(code, sheet.name, row, index));
    else strays.push(...strayRow(code, sheet.name, row, index));
  });
  return {answers, strays};
}

function locateRow(code: string, sheet: string, row: readonly RawContent[], index: number): LocatedAnswer {
  return {code, sheet, cell: `D${index + 1}`, content: row[3] ?? EMPTY, note: tidyText(row[4]?.text ?? "")};
}

function strayRow(code: string, sheet: string, row: readonly RawContent[], index: number): readonly Stray[] {
  const text = row[3]?.text.trim() ?? "";
  if (text === "" || text === "Trả lời" || code.startsWith("#")) return [];
  const kind = HEADINGS.has(code) ? "uncoded-row" : "unknown-code";
  return [{kind, sheet, cell: `D${index + 1}`, text}];
}
