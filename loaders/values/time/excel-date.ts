/**
 * Dates where a figure is due: Excel turns a typed 3/10 into one.
 */
import type {Cell} from "../cell.js";
import {dayOfSerial, writtenDay} from "./calendar.js";
import {readDay} from "./day.js";
import {monthNumber} from "./month-names.js";

/** "03-Oct", "Oct-26", "03-Thg10": what Excel shows of such a date. */
const SHOWN = /^(?:(\d{1,2})[\s-](?:([a-z]{3,9})|thg\s?(\d{1,2}))|([a-z]{3,9})-(\d{2}))$/i;

/** A day, dd/mm/yyyy or as shown, and what may have been typed. */
export interface DayInNumber {
  readonly date: string;
  readonly typed: string;
}

/**
 * @param serials whether a bare serial number counts as a date
 * @returns null where the cell is no date
 */
export function dayInNumber(cell: Cell, serials: boolean): DayInNumber | null {
  const day = readDay(cell.text.toLowerCase(), null);
  if (day) return describe("value" in day ? day.value : null, cell.text);
  if (cell.dated) return describe(null, cell.text);
  if (serials || isDateFormat(cell.format)) {
    const serial = cell.typed ?? (/^\d{5}(\.\d+)?$/.test(cell.text) ? Number(cell.text) : null);
    const iso = typeof serial === "number" ? dayOfSerial(serial) : null;
    if (iso !== null) return describe(iso, cell.text);
  }
  return shownDay(cell.text);
}

/** Whether a number format shows a date: d, m or y outside quotes, and no digits of a number. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  return /[dy]/.test(bare) && !/[0#]/.test(bare);
}

function describe(iso: string | null, text: string): DayInNumber {
  if (iso === null) return {date: text, typed: "a ratio such as 3/10"};
  const [, month, day] = iso.split("-").map(Number) as [number, number, number];
  return {date: writtenDay(iso), typed: day === month ? `${day}/${month}` : `${day}/${month} (or ${month}/${day})`};
}

function shownDay(text: string): DayInNumber | null {
  const match = SHOWN.exec(text);
  if (!match) return null;
  const month = match[3] ? Number(match[3]) : monthNumber((match[2] ?? match[4] ?? "").toLowerCase());
  if (month === null) return null;
  const other = Number(match[1] ?? match[5]);
  return {date: text, typed: `${other}/${month} (or ${month}/${other})`};
}
