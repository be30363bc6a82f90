/**
 * Rows of a Word form that ask one item each: code, question, unit, answer, note.
 */

import {ITEM_HEADINGS} from "../../form/word/item-headings.js";
import {noteCode} from "../../form/workbook/answer.js";
import type {DocumentTable} from "../../reader/model.js";
import {type LocatedAnswer, type Stray, tidyText} from "../workbook/raw.js";
import {contentOf} from "./content.js";

type Row = DocumentTable["rows"][number];

const [CODE, , , ANSWER, NOTE] = ITEM_HEADINGS;

/** Where things stand in a table of items; -1 where the heading is not there. */
interface Columns {
  readonly code: number;
  readonly answer: number;
  readonly note: number;
}

/**
 * The answers of the items of one table. Tags decide; a program that drops them leaves the code in the first column.
 * The whole cell is the answer, not only the control in it: what was typed beside a control was meant too.
 *
 * @param at names a place in the table, by row and column from 0
 */
export function locateItemRows(
  {rows}: DocumentTable,
  items: ReadonlySet<string>,
  at: (row: number, column: number) => string
): {readonly answers: readonly LocatedAnswer[]; readonly strays: readonly Stray[]} {
  const columns = findColumns(rows);
  const answers: LocatedAnswer[] = [];
  const strays: Stray[] = [];
  rows.forEach((row, index) => {
    const tagged = row.flatMap(({text, tags}) =>
      (tags ?? []).filter((tag) => items.has(tag)).map((tag) => answer(tag, tag, text, noteOf(row, tag, columns)))
    );
    answers.push(...tagged);
    if (tagged.length > 0 || !columns) return;
    const code = textAt(row, columns.code);
    const place = at(index, columns.answer);
    const text = textAt(row, columns.answer);
    if (items.has(code)) answers.push(answer(code, place, row[columns.answer]?.text ?? "", textAt(row, columns.note)));
    else if (text !== "" && text !== ANSWER)
      strays.push({kind: code === "" ? "uncoded-row" : "unknown-code", sheet: "", cell: place, text});
  });
  return {answers, strays};
}

function answer(code: string, cell: string, text: string, note: string): LocatedAnswer {
  return {code, sheet: "", cell, content: contentOf(text), note};
}

function findColumns(rows: readonly Row[]): Columns | null {
  const headings = rows.map((row) => row.map(({text}) => tidyText(text))).find((row) => row.includes(ANSWER));
  if (!headings?.includes(CODE)) return null;
  return {code: headings.indexOf(CODE), answer: headings.indexOf(ANSWER), note: headings.indexOf(NOTE)};
}

/** The note stands in the cell of its own tag, or under the heading where tags were dropped. */
function noteOf(row: Row, code: string, columns: Columns | null): string {
  const tagged = row.findIndex(({tags}) => tags?.includes(noteCode(code)));
  if (tagged >= 0) return textAt(row, tagged);
  return columns && !row[columns.note]?.tags ? textAt(row, columns.note) : "";
}

function textAt(row: Row, column: number): string {
  return tidyText(contentOf(row[column]?.text ?? "").text);
}
