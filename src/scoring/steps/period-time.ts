/** Parts of a year in a period's text: quarters, halves, months. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(\d{4})$/, 1],
  [/^(\d{4})-H([12])$/, 2],
  [/^(\d{4})-Q([1-4])$/, 4],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, 12]
];

/**
 * When a period begins, in years, so that gaps between periods can be measured.
 *
 * @throws {RangeError} naming a period that is no year, half, quarter or month
 * @example periodTime("2024-Q3"); // 2024.5
 */
export function periodTime(period: string): number {
  for (const [pattern, parts] of PARTS) {
    const [, year, part = "1"] = pattern.exec(period) ?? [];
    if (year !== undefined) return Number(year) + (Number(part) - 1) / parts;
  }
  throw new RangeError(
    `period ${period}: neither a year (2024), half (2024-H1), quarter (2024-Q1) nor month (2024-01)`
  );
}
