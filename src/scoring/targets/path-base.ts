/**
 * The straight path to a target: where it begins, and where it stands in a year.
 */
import type {IndicatorId} from "../model.js";
import type {TargetRow} from "./model.js";
import {straightPath} from "./path.js";
import type {PathBase, TargetText} from "./text.js";

/** What of a target says from which other one its path may begin. */
export interface PathTarget extends Pick<TargetRow, "level" | "status" | "year_basis"> {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly value: number;
}

/**
 * The target from which the path to another begins: in force, of the same indicator and level, of an earlier year; of
 * several the last one due by the edition's year, else the first. null where there is none, for a draft, and for what
 * is due in every year.
 *
 * @param year the edition's
 */
export function pathBase(target: PathTarget, targets: readonly PathTarget[], year: number): PathBase | null {
  if (target.status !== "in-force" || target.year_basis === "yearly") return null;
  const earlier = targets
    .filter(
      (other) =>
        other.status === "in-force" &&
        other.indicator === target.indicator &&
        other.level === target.level &&
        other.year < target.year
    )
    .toSorted((a, b) => a.year - b.year);
  return earlier.findLast((other) => other.year <= year) ?? earlier[0] ?? null;
}

/** Where the path stands in a year; before it begins, at its beginning; null without a path. */
export function pathAt({path_from, year: targetYear, value}: TargetText, year: number): number | null {
  if (!path_from) return null;
  return straightPath(path_from.year, path_from.value, targetYear, value, Math.max(year, path_from.year));
}
