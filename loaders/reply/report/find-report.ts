import type {ReadSheet} from "../../reader/model.js";
import {REPORT_MARK} from "./columns.js";

/** The sheet of an earlier reply, known by the mark in its first cell; undefined where there is none. */
export function findReport(sheets: readonly ReadSheet[]): ReadSheet | undefined {
  return sheets.find(({cells}) => {
    const first = cells.find(({row, column}) => row === 0 && column === 0);
    return first?.text.trim() === REPORT_MARK;
  });
}
