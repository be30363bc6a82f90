/**
 * When a task is due: the deadlines the plans are written in → the last day in time, once or once a year.
 */

/** One time that a task is due. `occurrence`: the year of a yearly task; null for one due once. */
export interface TaskOccurrence {
  readonly occurrence: number | null;
  /** ISO date of the last day in time. */
  readonly due: string;
}

/** The years in which a yearly task recurs, both included; a task due once needs none. */
export interface TaskYears {
  readonly first: number;
  readonly last: number;
}

/**
 * A month, a quarter or a year is in time to its last day, that day included. `annual` is due once in each year, to the
 * year's last day.
 *
 * @param deadline `2024-06`, `2024-Q3`, `2025` or `annual`
 * @param years of a yearly task; none where `last` is before `first`
 * @throws {RangeError} naming a deadline of another form
 * @example occurrencesOf("2024-Q3", years); // [{occurrence: null, due: "2024-09-30"}]
 */
export function occurrencesOf(deadline: string, {first, last}: TaskYears): readonly TaskOccurrence[] {
  if (deadline === "annual") {
    const count = Math.max(0, last - first + 1);
    return Array.from({length: count}, (_, i) => ({occurrence: first + i, due: `${first + i}-12-31`}));
  }
  return [{occurrence: null, due: lastDay(deadline)}];
}

function lastDay(deadline: string): string {
  const [, year, quarter, month] = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(deadline) ?? [];
  if (year === undefined)
    throw new RangeError(`expected a deadline as 2024-06, 2024-Q3, 2025 or annual: "${deadline}"`);
  const last = month ? Number(month) : quarter ? 3 * Number(quarter) : 12;
  return `${year}-${String(last).padStart(2, "0")}-${daysIn(Number(year), last)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
