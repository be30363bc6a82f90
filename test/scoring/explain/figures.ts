/** Random figures, and the units that they are of. */
import fc from "fast-check";
import type {Observation, UnitRow} from "../../../src/scoring/index.js";

const KINDS = ["city", "town"] as const;
/** Name of the one denominator. */
export const STAFF = "staff";
const INDICATORS = ["a1", "a2", "a3", "b1", "b2", "b3", "c"];
const value = fc.option(fc.oneof(fc.integer({min: 1, max: 60}), fc.constantFrom(7, 7, 400)), {freq: 4, nil: null});

/** Figures of so many units in the periods given; a few say that an indicator does not apply. */
export function figures(ids: readonly string[], periods: readonly string[]): fc.Arbitrary<readonly Observation[]> {
  const cells = ids.flatMap((unit) =>
    periods.flatMap((period) => INDICATORS.map((indicator) => ({unit, indicator, period})))
  );
  return fc
    .tuple(
      fc.array(value, {minLength: cells.length, maxLength: cells.length}),
      fc.array(fc.nat(40), {minLength: cells.length, maxLength: cells.length})
    )
    .map(([values, chances]) =>
      cells.flatMap((cell, i): readonly Observation[] => {
        const given = values[i]!;
        if (given !== null) return [{...cell, value: given, status: "reported"}];
        if (chances[i] === 0) return [];
        return [{...cell, value: null, status: chances[i]! < 4 ? "not-applicable" : "not-reported"}];
      })
    );
}

export function unitRows(ids: readonly string[]): readonly UnitRow[] {
  return ids.map((unit, i) => ({
    unit,
    groups: {kind: KINDS[i % 3 === 2 ? 1 : 0]!},
    denominators: {[STAFF]: i === 3 ? null : 50 + 10 * i}
  }));
}
