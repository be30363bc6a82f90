/**
 * A workbook of our own in place of a file that can't be returned marked: the cells as read, marked, behind the sheet
 * Phản hồi; or that sheet alone.
 */
import type {Cell, CellStyle, WriteSheet} from "hucre/xlsx";
import type {CopyReason, Reply, ReplyRow} from "../../../src/components/reply/model.js";
import type {Form} from "../../form/form.js";
import {FORM_SHEET} from "../../form/form-sheet.js";
import {packWorkbook} from "../../form/write-template.js";
import type {SubmissionReading} from "../../intake/types.js";
import type {ReadFile} from "../../reader/model.js";
import {markWorkbook} from "../mark-workbook.js";
import {REPORT_MARK} from "../report/columns.js";
import {type CopySheet, copyFile, type FileCopy} from "./copy-sheets.js";
import {emptyWorkbook} from "./empty-workbook.js";
import {hidePrivate} from "./hide-private.js";

/**
 * The workbook as bytes; the same for the same input.
 *
 * @param file null where the file could not be read
 * @throws {Error} if our own workbook can't be marked: a fault of ours
 */
export async function copyWorkbook(
  reply: Reply,
  form: Form,
  reading: SubmissionReading,
  file: ReadFile | null
): Promise<Uint8Array> {
  const copy = file && hidePrivate(copyFile(file), form, reading);
  const shown = copy?.sheets.filter(isShown) ?? [];
  const base =
    copy && shown.length > 0
      ? await packWorkbook({sheets: shown.map(writeSheet)}, String(reply.edition))
      : emptyWorkbook();
  const tabs = {names: shown.map(({name}) => name), earlier: null};
  const marked = markWorkbook(base, copy ? placeRows(reply, copy, shown) : reply, tabs);
  if (!marked.ok) throw new Error(`the copy of ${reply.file} can't be marked: ${marked.reason}`);
  return marked.bytes;
}

/** Neither the form's own hidden sheet, nor an earlier reply that came back with the file. */
function isShown({name, rows}: CopySheet): boolean {
  return rows.length > 0 && name !== FORM_SHEET && rows[0]?.[0] !== REPORT_MARK;
}

function writeSheet({name, hidden, rows}: CopySheet): WriteSheet {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): [string, Partial<Cell>][] =>
      value === null ? [] : [[`${r},${c}`, {value, style: WRAPPED}]]
    )
  );
  return {name, hidden, rows: [], cells: new Map(cells), columns: WIDTHS.map((width) => ({width}))};
}

const WRAPPED: CellStyle = {alignment: {vertical: "top", wrapText: true}};

/** In characters, of the first columns. */
const WIDTHS = [18, 44, 20, 28, 32];

/** The reply with the places of the copy in place of those of the file. */
function placeRows(reply: Reply, {place}: FileCopy, shown: readonly CopySheet[]): Reply {
  const visible = new Set(shown.filter(({hidden}) => !hidden).map(({name}) => name));
  return {
    ...reply,
    rows: reply.rows.map((row): ReplyRow => {
      const found = place(row.sheet, row.cell);
      return found ? {...row, ...found, linked: visible.has(found.sheet)} : {...row, linked: false};
    })
  };
}

/** Why a file goes back as a copy; null where its own format can be marked. */
export function copyReason(file: ReadFile | null): CopyReason | null {
  if (file === null) return "unreadable";
  return file.kind === "xlsx" ? null : "format";
}
