/**
 * Periods of rows, and the day whose units they are about.
 */
import type {ReadCell} from "../reader/model.js";
import {decodeColumn} from "../values/decode-column.js";
import {tidyLabel} from "./label.js";

const LAST_DAYS: Readonly<Record<string, string>> = {
  Q1: "03-31",
  Q2: "06-30",
  Q3: "09-30",
  Q4: "12-31",
  H1: "06-30",
  H2: "12-31"
};

/**
 * The last day of a period: a year is read with the units at its end.
 *
 * @throws {RangeError} on what is no period
 * @example lastDayOf("2024-Q1"); // "2024-03-31"
 */
export function lastDayOf(period: string): string {
  const [, year, part = "Q4"] = /^(\d{4})(?:-(Q[1-4]|H[12]|\d{2}))?$/.exec(period) ?? [];
  if (year === undefined) throw new RangeError(`expected a period such as 2024 or 2024-Q1, got "${period}"`);
  if (LAST_DAYS[part]) return `${year}-${LAST_DAYS[part]}`;
  const days = new Date(Date.UTC(Number(year), Number(part), 0)).getUTCDate();
  return `${year}-${part}-${String(days).padStart(2, "0")}`;
}

/** The period a cell names: a year, quarter or month; null where it is empty or not understood. */
export function readPeriod(cell: ReadCell | undefined): string | null {
  if (cell === undefined) return null;
  const year = /^(?:năm\s+)?((?:19|20)\d{2})$/iu.exec(tidyLabel(cell.text))?.[1];
  if (year !== undefined) return year;
  for (const kind of ["quarter", "month"] as const) {
    const reading = decodeColumn(kind, [cell])[0]!;
    if (typeof reading.value === "string" && reading.confidence >= 0.8 && /^\d{4}-/.test(reading.value)) {
      return reading.value;
    }
  }
  return null;
}
