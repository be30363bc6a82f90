/**
 * Days that exist, and the serial numbers spreadsheets keep them as.
 */

const DAY = 86_400_000;
/** Day 0 of the 1900 date system, as spreadsheets count after 28 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * @returns `2024-06-07`, or null where there is no such day
 * @example isoDay(2024, 11, 31); // null
 */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The day of a serial number of the 1900 system, for 1954–2119; null for any other number. */
export function dayOfSerial(serial: number): string | null {
  if (!(serial >= 20_000 && serial < 80_000)) return null;
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** Last day of a month, `2024-02` → `2024-02-29`. */
export function lastDay(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Years a report may speak of. */
export function isYear(year: number): boolean {
  return year >= 1945 && year <= 2100;
}

/** `2024-06-07` as it is written in Viet Nam: 07/06/2024. */
export function writtenDay(iso: string): string {
  return iso.split("-").reverse().join("/");
}
