/**
 * The figures of one year under the period of the other.
 */
import type {Framework} from "../framework-model.js";
import {groupRows} from "../group-rows.js";
import type {Observation, UnitId, UnitRow} from "../model.js";
import {compareIds} from "../order.js";
import {leavesUnder} from "../tree.js";
import type {ChangeSide} from "./model.js";

/** Rows by unit, in the order given; other periods are kept only where a framework fills gaps from them. */
export type SideRows = ReadonlyMap<UnitId, readonly Observation[]>;

/** @throws {RangeError} if there is no observation of the period, or several periods and none is named */
export function periodOf({observations, period}: ChangeSide, name: string): string {
  const periods = [...new Set(observations.map((row) => row.period))].sort(compareIds);
  if (periods.length === 0) throw new RangeError(`${name}: there are no observations`);
  if (period === undefined && periods.length > 1) {
    throw new RangeError(`${name}: observations are of several periods, say which: ${periods.join(", ")}`);
  }
  if (period !== undefined && !periods.includes(period)) {
    throw new RangeError(`${name}: no observation of period ${period}, only of ${periods.join(", ")}`);
  }
  return period ?? periods[0]!;
}

/** The units table, or a bare one of the units observed in the period. */
export function unitsOf({observations, units}: ChangeSide, period: string): readonly UnitRow[] {
  if (units !== undefined) return units;
  const observed = observations.filter((row) => row.period === period).map(({unit}) => unit);
  return [...new Set(observed)].map((unit) => ({unit, groups: {}, denominators: {}}));
}

/** Do gaps take figures of other periods, in either framework? */
export function fillsFromOthers(frameworks: readonly Framework[]): boolean {
  return frameworks
    .flatMap(({index}) => leavesUnder(index))
    .some(({impute}) => impute !== undefined && !["mean", "median", "row"].includes(impute.by));
}

/**
 * A side's figures said to be of another period; figures of its other periods move by as many years.
 *
 * @param history keeps figures of other periods
 * @throws {RangeError} naming a period that can't be moved by whole years
 */
export function relabelRows(
  observations: readonly Observation[],
  {own, target, history}: {readonly own: string; readonly target: string; readonly history: boolean}
): SideRows {
  const kept = history ? observations : observations.filter(({period}) => period === own);
  const moved = kept.map((row) => ({...row, period: movePeriod(row.period, own, target)}));
  return groupRows(moved, ({unit}) => unit);
}

function movePeriod(period: string, own: string, target: string): string {
  if (period === own) return target;
  if (own === target) return period;
  const [from, to, each] = [own, target, period].map((text) => /^(\d{4})(.*)$/.exec(text));
  if (!from || !to || !each || from[2] !== to[2]) {
    throw new RangeError(`gaps are filled from other periods, and ${period} can't be moved as ${own} to ${target}`);
  }
  const year = Number(each[1]) + Number(to[1]) - Number(from[1]);
  return `${String(year).padStart(4, "0")}${each[2]}`;
}
