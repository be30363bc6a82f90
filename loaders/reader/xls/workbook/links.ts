/**
 * Which tabs and other workbooks formulas may refer to.
 */
import type {Cursor} from "../record/cursor.js";
import {RECORD} from "../record/record-types.js";
import type {BookSheet, SheetReference} from "./book.js";

/** Second word of a SUPBOOK that is this workbook itself, and of one that is a list of add-in functions. */
const THIS_BOOK = 0x0401;
const ADD_IN = 0x3a01;

/** First character of a BIFF5 EXTERNSHEET that names another workbook. */
const OTHER_BOOK = 1;

/** A range of tabs in one of the books. */
interface TabRange {
  readonly book: number;
  readonly first: number;
  readonly last: number;
}

/** Links while they are read. */
export interface Links {
  readonly books: ("this" | "other")[];
  readonly tabs: TabRange[];
  /** Number of other workbooks. */
  external: number;
}

/** Takes one SUPBOOK or EXTERNSHEET record. BIFF5 has one EXTERNSHEET for each tab or workbook. */
export function readSupbook(type: number, cursor: Cursor, version: 5 | 8, links: Links): void {
  if (type === RECORD.supbook) {
    cursor.skip(2);
    const mark = cursor.u16();
    links.books.push(mark === THIS_BOOK ? "this" : "other");
    // A path of one character stands for "this sheet" or "unused".
    if (mark !== THIS_BOOK && mark !== ADD_IN && mark > 1) links.external++;
  } else if (version === 8) {
    const count = Math.min(cursor.u16(), Math.floor(cursor.left / 6));
    for (let i = 0; i < count; i++) {
      links.tabs.push({book: cursor.u16(), first: cursor.u16(), last: cursor.u16()});
    }
  } else {
    const length = cursor.u8();
    if (length > 1 && cursor.u8() === OTHER_BOOK) links.external++;
  }
}

/** The tab's name; null where it lies in another workbook, is gone, or is a range of tabs. */
export function readReference(tab: TabRange, links: Links, sheets: readonly BookSheet[]): SheetReference {
  if (links.books[tab.book] !== "this" || tab.first !== tab.last) return null;
  return sheets[tab.first]?.name ?? null;
}
