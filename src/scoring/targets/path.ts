/**
 * How far a figure is from its target, in its own unit and per year, and where it should be by now.
 */
import type {Bounded, Comparator} from "../model.js";
import {type Aim, judge, meets} from "./judge.js";

/**
 * target − value, in the indicator's own unit (percentage points for a percentage). Where lower is better, a gap
 * still to close is negative.
 *
 * @returns null where not reported
 */
export function gapTo(value: number | null, target: number): number | null {
  return value === null ? null : target - value;
}

/**
 * The change needed in every year that is left, in the indicator's own unit; 0 once the target is met.
 *
 * @param year the year of the value
 * @param tolerance only for `approx`
 * @returns null where not reported, where no year is left to change it in, or at the very edge of a target that asks for
 * more: no change is too little and any is enough
 * @example neededPacePerYear(30, {comparator: ">=", value: 100}, 2026, 2030); // 17.5
 */
export function neededPacePerYear(
  value: number | null,
  aim: Aim,
  year: number,
  targetYear: number,
  tolerance?: number
): number | null {
  if (value === null) return null;
  if (meets(value, aim, tolerance)) return 0;
  return targetYear > year && value !== aim.value ? (aim.value - value) / (targetYear - year) : null;
}

/**
 * Where the straight line from the base to the target is in a year; past the target year, the target itself.
 *
 * @throws {RangeError} if the target year is not after the base year, or the year is before it
 * @example straightPath(2024, 30, 2030, 100, 2027); // 65
 */
export function straightPath(
  baseYear: number,
  baseTarget: number,
  targetYear: number,
  target: number,
  year: number
): number {
  if (!(targetYear > baseYear)) throw new RangeError(`target year ${targetYear} must be after base year ${baseYear}`);
  if (!(year >= baseYear)) throw new RangeError(`year ${year} is before base year ${baseYear}`);
  const elapsed = Math.min(1, (year - baseYear) / (targetYear - baseYear));
  return elapsed === 1 ? target : baseTarget + elapsed * (target - baseTarget);
}

export type PathStatus = "met" | "on-path" | "off-path" | "uncertain" | "not-reported";

/**
 * Where a figure stands: the target met already, on the path to it (on the line counts), off it, or not yet to be
 * told since missing reports could turn it.
 *
 * @param pathValue where it should be by now (`straightPath`)
 * @param aim the target at the end of the path: says which way is better, and what `met` means; without it higher is
 * better and nothing is ever `met`
 */
export function statusAgainstPath(figure: Bounded, pathValue: number, aim?: Aim, tolerance?: number): PathStatus {
  const reached = aim && judge(figure, aim, tolerance);
  if (reached === "met") return "met";
  const verdict = judge(figure, {comparator: alongPath(aim?.comparator), value: pathValue});
  if (verdict === "met") return "on-path";
  if (verdict !== "not-met") return verdict;
  return reached === "uncertain" ? "uncertain" : "off-path";
}

function alongPath(comparator: Comparator | undefined): Comparator {
  return comparator === "<=" || comparator === "<" ? "<=" : ">=";
}
