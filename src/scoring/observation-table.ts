/**
 * Observations by unit, indicator and period, checked once so that the engine can trust them.
 */

import {COUNTABLE, isCountable} from "./magnitude.js";
import type {Observation, ObservationStatus} from "./model.js";
import {compareIds} from "./order.js";

/** Looks up the one observation of a unit, indicator and period; undefined where there is no row. */
export interface ObservationTable {
  readonly units: readonly string[];
  readonly periods: readonly string[];
  readonly indicators: ReadonlySet<string>;
  readonly find: (unit: string, indicator: string, period: string) => Observation | undefined;
}

const WITH_VALUE: readonly ObservationStatus[] = ["reported", "not-yet", "estimated", "carried"];

/**
 * Indexes observations; the order they come in does not matter.
 *
 * @param period keeps this period alone, whether anybody reported it or not; all that were reported unless given
 * @throws {RangeError} naming the row if two are of the same unit, indicator and period, if a value is not finite or
 * beyond ±1e100, if the status and the value contradict each other (a reported null, a withheld number), or if `low` and
 * `high` are not both there with the value between them
 */
export function tabulate(observations: readonly Observation[], period?: string): ObservationTable {
  const rows = new Map<string, Observation>();
  for (const row of observations) {
    if (period !== undefined && row.period !== period) continue;
    const key = keyOf(row.unit, row.indicator, row.period);
    if (rows.has(key)) throw new RangeError(`${nameOf(row)}: two rows for the same unit, indicator and period`);
    checkRow(row);
    rows.set(key, row);
  }
  const kept = [...rows.values()];
  const sorted = (ids: readonly string[]) => [...new Set(ids)].sort(compareIds);
  return {
    units: sorted(kept.map((row) => row.unit)),
    periods: period === undefined ? sorted(kept.map((row) => row.period)) : [period],
    indicators: new Set(kept.map((row) => row.indicator)),
    find: (unit, indicator, at) => rows.get(keyOf(unit, indicator, at))
  };
}

function checkRow(row: Observation): void {
  const {value, status} = row;
  const range = rangeProblem(row);
  if (range !== null) throw new RangeError(`${nameOf(row)}: ${range}`);
  if (value === null) {
    if (WITH_VALUE.includes(status)) throw new RangeError(`${nameOf(row)}: status ${status} without a value`);
  } else if (!isCountable(value)) {
    throw new RangeError(`${nameOf(row)}: value must be ${COUNTABLE}, got ${value}`);
  } else if (!WITH_VALUE.includes(status)) {
    throw new RangeError(`${nameOf(row)}: status ${status} with the value ${value}`);
  }
}

/** What is wrong with a row's low and high, in words; null where nothing is. */
export function rangeProblem({
  value,
  low = null,
  high = null
}: Pick<Observation, "value" | "low" | "high">): string | null {
  if (low === null && high === null) return null;
  if (low === null || high === null) return "low and high go together, one is empty";
  if (value === null) return "low and high are given, but value is empty";
  if (!isCountable(low) || !isCountable(high)) return `low and high must be ${COUNTABLE}, got ${low} and ${high}`;
  return low <= value && value <= high ? null : `value ${value} is not from low ${low} to high ${high}`;
}

function nameOf({unit, indicator, period}: Observation): string {
  return `unit ${unit}, indicator ${indicator}, period ${period}`;
}

function keyOf(...ids: readonly string[]): string {
  return ids.join("\u0000");
}
