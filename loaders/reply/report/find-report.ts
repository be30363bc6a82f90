/**
 * Sheets of earlier replies among those of a file.
 */
import type {ReadSheet} from "../../reader/model.js";
import {COPY_MARK, REPORT_MARK} from "./columns.js";

/** The sheet of an earlier reply, known by the mark in its first cell; undefined where there is none. */
export function findReport(sheets: readonly ReadSheet[]): ReadSheet | undefined {
  return sheets.find((sheet) => markOf(sheet, 0) === REPORT_MARK);
}

/** Whether the tabs behind the sheet of a reply are our copy of what was sent, and not the sender's own. */
export function isCopyReport(sheet: ReadSheet): boolean {
  return markOf(sheet, 1) === COPY_MARK;
}

/** What stands in column A of a line. */
function markOf({cells}: ReadSheet, line: number): string | undefined {
  return cells.find(({row, column}) => row === line && column === 0)?.text.trim();
}
