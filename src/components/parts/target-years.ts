/**
 * The years that national targets are set for: one heading says them where all indicators have the same.
 */
import type {NationalState} from "../../scoring/edition.js";

/** null where the indicators' years differ, or there is none. */
export interface TargetYears {
  readonly first: number | null;
  readonly last: number | null;
}

export function targetYears(states: readonly NationalState[]): TargetYears {
  return {
    first: commonYear(states.map(({targets}) => targets[0]!.year)),
    last: commonYear(states.map(({targets}) => targets.at(-1)!.year))
  };
}

/** The one year that all are; null where they differ, or there is none. */
export function commonYear(years: readonly number[]): number | null {
  const different = new Set(years);
  return different.size === 1 ? years[0]! : null;
}

/** The year to speak of: the last that is due by the edition's, else the first to come; null where there is none. */
export function dueYear(years: readonly number[], year: number): number | null {
  const due = years.filter((each) => each <= year);
  if (due.length > 0) return Math.max(...due);
  return years.length === 0 ? null : Math.min(...years);
}
