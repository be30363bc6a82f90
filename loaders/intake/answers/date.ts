/**
 * Dates, day first. A date that does not exist is refused.
 */
import {type Decoded, refused, reported, understood} from "./decoded.js";

const DAY = 86_400_000;
/** Day 0 of the 1900 date system, as spreadsheets count after 28 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A date cell, a serial number, or text such as "22/07/2020" or "ngày 03 tháng 5 năm 2024". */
export function decodeDate(typed: string | number | boolean | Date, text: string): Decoded {
  if (typed instanceof Date)
    return Number.isNaN(typed.getTime()) ? refused("not-a-date") : reported(iso(typed), "date");
  if (typeof typed === "number" && typed > 30_000 && typed < 80_000) return decodeSerial(typed);
  const match =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ??
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(text);
  const back = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match) return decodeParts(match[3]!, match[2]!, match[1]!);
  return back ? decodeParts(back[1]!, back[2]!, back[3]!) : refused("not-a-date");
}

function decodeSerial(serial: number): Decoded {
  const date = iso(new Date(EPOCH + Math.floor(serial) * DAY));
  return understood(date, "serial-date", "serial-date", date.split("-").reverse().join("/"));
}

function decodeParts(year: string, month: string, day: string): Decoded {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? reported(iso(date), "date-in-text") : refused("not-a-date");
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
