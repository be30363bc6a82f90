import type {Dated} from "./model.js";

/** True for a day of the calendar written `YYYY-MM-DD`; `2025-02-30` is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** @throws {RangeError} naming the value, unless it is a calendar day `YYYY-MM-DD` */
export function assertDate(date: string): void {
  if (!isDate(date)) throw new RangeError(`expected a date as YYYY-MM-DD, got ${JSON.stringify(date)}`);
}

/** Whether a dated row holds on a day, both ends included. */
export function isValidOn({valid_from, valid_to}: Dated, date: string): boolean {
  return valid_from <= date && (valid_to === null || date <= valid_to);
}

/** The day after. @example nextDay("2025-06-30"); // "2025-07-01" */
export function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
