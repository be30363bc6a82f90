/**
 * Whole days since 1970-01-01: no time zone can move them.
 *
 * @param iso date, or date and time: the time is left out
 * @throws {RangeError} naming the text, if it is no date
 * @example dayNumber("2025-12-15") - dayNumber("2025-12-08"); // 7
 */
export function dayNumber(iso: string): number {
  const day = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;
  if (!Number.isInteger(day)) throw new RangeError(`expected a date as YYYY-MM-DD, got "${iso}"`);
  return day;
}
