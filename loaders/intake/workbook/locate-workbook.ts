/**
 * Raw sheets → answers by code. Sheets are known by their codes, not by their names; rows may have moved.
 */
import type {Form} from "../../form/form.js";
import {FORM_SHEET} from "../../form/form-sheet.js";
import {allItems, tableSheets} from "../../form/questions.js";
import {REPORT_MARK} from "../../reply/report/columns.js";
import {locateItems} from "./locate-items.js";
import {locateTable} from "./locate-table.js";
import {type LocatedAnswer, type LocatedFile, type RawSheet, type Stray, tidyText} from "./raw.js";

/** Finds every answer of the form in a workbook. */
export function locateWorkbook(form: Form, sheets: readonly RawSheet[]): LocatedFile {
  const answers: LocatedAnswer[] = [];
  const strays: Stray[] = [];
  const found = new Map<string, string>();
  const unknownSheets: string[] = [];
  for (const sheet of sheets.filter((one) => one.name !== FORM_SHEET && !isReply(one))) {
    const ids = recognise(form, sheet);
    for (const id of ids) found.set(id, sheet.name);
    if (ids.length === 0 && hasContent(sheet)) unknownSheets.push(sheet.name);
    if (ids.length === 0) continue;
    const table = tableSheets(form).find(({id}) => codesOf(sheet).includes(`#${id}`));
    const items = locateItems(form, sheet, table);
    answers.push(...items.answers, ...(table ? locateTable(table, sheet) : []));
    strays.push(...items.strays);
  }
  return {answers, strays, identity: readIdentity(sheets), sheets: found, unknownSheets};
}

/** The sheet of a reply that came back with the file is ours: it holds no answer. */
function isReply(sheet: RawSheet): boolean {
  return codesOf(sheet)[0] === REPORT_MARK;
}

/** Ids of the form's sheets whose codes stand in column A. */
function recognise(form: Form, sheet: RawSheet): readonly string[] {
  const codes = new Set(codesOf(sheet));
  const byItem = allItems(form)
    .filter(({item}) => codes.has(item.id))
    .map((placed) => placed.sheet);
  const byMarker = form.sheets.filter(({id}) => codes.has(`#${id}`)).map(({id}) => id);
  return [...new Set([...byItem, ...byMarker])];
}

/** The texts of column A, from row 1. */
function codesOf(sheet: RawSheet): readonly string[] {
  return sheet.rows.map((row) => tidyText(row[0]?.text ?? ""));
}

function hasContent(sheet: RawSheet): boolean {
  return sheet.rows.some((row) => row.some((cell) => cell.text.trim() !== ""));
}

function readIdentity(sheets: readonly RawSheet[]): ReadonlyMap<string, string> {
  const rows = sheets.find(({name}) => name === FORM_SHEET)?.rows ?? [];
  return new Map(rows.map((row) => [tidyText(row[0]?.text ?? ""), tidyText(row[1]?.text ?? "")]));
}
