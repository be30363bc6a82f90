/**
 * Screening: units that gave too little to be compared, before their values shape anybody else's score.
 */
import type {Counts} from "../coverage.js";
import {reachesCoverage} from "../coverage.js";

/** What a unit must have. A share equal to the threshold passes. */
export interface ScreenRule {
  /** Least share of the leaves that apply to the unit which must have a value, 0–1. */
  readonly values?: number;
  /** Least share of the values given which must not be 0, 0–1. */
  readonly nonzero?: number;
  /** Units that stay, and units that go, whatever they gave. */
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
}

/** What a unit gave, and what became of it. Shares are null where there is nothing to take a share of. */
export interface Screened {
  readonly values: Counts;
  readonly zeros: number;
  readonly available: number | null;
  readonly nonzero: number | null;
  readonly lowValues: boolean;
  readonly lowNonzero: boolean;
  readonly included: boolean;
}

/**
 * Screens one unit by what it reported.
 *
 * A unit without any value has no share of non-zero values and does not fail that rule; it fails the other, if there
 * is one. `keep` and `drop` come before both.
 *
 * @param values one per leaf that applies to the unit; null where not reported
 * @throws {RangeError} if a value is not finite, or the unit is both to be kept and dropped
 * Source: COINr `Screen`, `get_data_avail` (Non_Zero = 1 − zeros / available).
 */
export function screenUnit(unit: string, values: readonly (number | null)[], rule: ScreenRule): Screened {
  const given = values.filter((value) => value !== null);
  const wrong = given.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`unit ${unit}: value must be finite, got ${wrong}`);
  const [kept, dropped] = [rule.keep?.includes(unit) ?? false, rule.drop?.includes(unit) ?? false];
  if (kept && dropped) throw new RangeError(`unit ${unit} is both to be kept and to be dropped`);
  const counts = {present: given.length, total: values.length};
  const zeros = given.filter((value) => value === 0).length;
  const lowValues = rule.values !== undefined && !reachesCoverage(counts, rule.values);
  const filled = {present: given.length - zeros, total: given.length};
  const lowNonzero = rule.nonzero !== undefined && !reachesCoverage(filled, rule.nonzero);
  return {
    values: counts,
    zeros,
    available: values.length === 0 ? null : given.length / values.length,
    nonzero: given.length === 0 ? null : 1 - zeros / given.length,
    lowValues,
    lowNonzero,
    included: !dropped && (kept || !(lowValues || lowNonzero))
  };
}
