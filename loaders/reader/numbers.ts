/**
 * Numbers that a number format shows as something else: dates. Shared by the readers of workbooks.
 */

/** A date as it was stored: ISO, and as a Vietnamese reader writes it. */
export interface StoredDate {
  /** `2024-06-07`. */
  readonly value: string;
  /** `07/06/2024`, with ` 10:30` where the time is not midnight. */
  readonly raw: string;
}

const DAY = 86_400_000;

/**
 * Whether a number format shows a date: day, month or year outside quotes, brackets and escapes. Times alone are
 * numbers: a form asks for none.
 *
 * @example isDateFormat("dd/mm/yyyy"); // true
 * @example isDateFormat('0 "ngày"'); // false
 */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === "General") return false;
  const code = format
    .split(";")[0]!
    .replace(/"[^"]*"?|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();
  return /[yd]/.test(code) || (code.includes("m") && !/[hs]|general/.test(code));
}

/**
 * Serial number → date; null where there is no such day: negative, beyond the year 9999, or 29 February 1900, which only
 * spreadsheet programs know.
 *
 * @param from1904 the workbook counts from 1904
 * @example serialToDate(45450, false); // {value: "2024-06-07", raw: "07/06/2024"}
 */
export function serialToDate(serial: number, from1904: boolean): StoredDate | null {
  const day = Math.floor(serial);
  if (!from1904 && day === 60) return null;
  if (!(serial >= (from1904 ? 0 : 1)) || serial >= 2_958_466) return null;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(Math.round((first + serial * DAY) / 60_000) * 60_000);
  return date.getUTCFullYear() > 9999 ? null : dateOf(date);
}

/** @param date read as UTC */
export function dateOf(date: Date): StoredDate {
  const [value, time] = date.toISOString().split("T") as [string, string];
  const [year, month, day] = value.split("-");
  const clock = time.slice(0, 5);
  return {value, raw: `${day}/${month}/${year}${clock === "00:00" ? "" : ` ${clock}`}`};
}
