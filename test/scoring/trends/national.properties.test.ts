import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Observation} from "../../../src/scoring/model.js";
import {type RatioPart, rollUpCount, rollUpRatio} from "../../../src/scoring/rollup.js";
import {trendRows} from "../../../src/scoring/trends/trend-rows.js";
import {indicator, plain, ratio, unit} from "./make.js";

/** Units of before with whole parts, and which unit of after each went into. */
const MERGER = fc.array(
  fc.record({
    numerator: fc.nat(500),
    rest: fc.nat(500),
    reported: fc.boolean(),
    into: fc.integer({min: 0, max: 4})
  }),
  {minLength: 1, maxLength: 20}
);
type Merger = typeof MERGER extends fc.Arbitrary<infer T> ? T : never;

const idOf = (i: number) => `u${i}`;
const heirs = (merger: Merger) => [...new Set(merger.map(({into}) => into))].sort();
const lines = (merger: Merger) =>
  heirs(merger).map((into) =>
    unit(
      `after${into}`,
      merger.flatMap((each, i) => (each.into === into ? [idOf(i)] : []))
    )
  );

function rolled(merger: Merger, before: readonly Observation[], measure: "ratio" | "count") {
  const years = {year_before: 2024, year: 2025, units: lines(merger), indicators: [indicator(measure)]};
  return trendRows({...years, before, now: []});
}

const ratios = (merger: Merger, all: boolean) =>
  merger.map(({numerator, rest, reported}, i) =>
    all || reported ? ratio(idOf(i), "ratio", numerator, numerator + rest + 1) : ratio(idOf(i), "ratio", null, null)
  );
const partOf = ({unit: id, numerator, denominator}: Observation): RatioPart => ({
  ...{unit: id, numerator: numerator ?? null, denominator: denominator ?? null}
});
const rolledParts = (merger: Merger, before: readonly Observation[]): readonly RatioPart[] =>
  rolled(merger, before, "ratio").map((row) => ({
    ...{unit: row.unit, numerator: row.before_numerator, denominator: row.before_denominator}
  }));

describe("national figures over units that change", () => {
  it("are the same before and after any merger, ratios and counts", () => {
    fc.assert(
      fc.property(MERGER, (merger) => {
        const before = ratios(merger, true);
        const [then, today] = [rollUpRatio(before.map(partOf)), rollUpRatio(rolledParts(merger, before))];
        expect([today.numerator, today.denominator, today.value]).toEqual([
          then.numerator,
          then.denominator,
          then.value
        ]);
        const counts = merger.map(({numerator}, i) => plain(idOf(i), "count", numerator));
        const sums = rolled(merger, counts, "count").map((row) => ({unit: row.unit, value: row.before}));
        expect(rollUpCount(sums).value).toBe(rollUpCount(counts).value);
      })
    );
  });

  it("are the same before and after any split, and the parts put together again are the whole", () => {
    fc.assert(
      fc.property(MERGER, (split) => {
        const parts = ratios(split, true);
        const wholes = heirs(split).map((into) => {
          const own = split.filter((each) => each.into === into);
          const numerator = own.reduce((sum, each) => sum + each.numerator, 0);
          const denominator = own.reduce((sum, each) => sum + each.numerator + each.rest + 1, 0);
          return {unit: `after${into}`, numerator, denominator};
        });
        expect(rollUpRatio(parts.map(partOf)).value).toBe(rollUpRatio(wholes).value);
        expect(rolledParts(split, parts)).toEqual(wholes);
      })
    );
  });

  it("hold the earlier bounds where units are missing: what is left out of a sum is never taken for nothing", () => {
    fc.assert(
      fc.property(MERGER, (merger) => {
        const before = ratios(merger, false);
        const known = new Map(merger.map(({numerator, rest}, i) => [idOf(i), numerator + rest + 1]));
        const sums = new Map(
          lines(merger).map(({unit: id, predecessors}) => [
            id,
            predecessors.reduce((sum, one) => sum + known.get(one)!, 0)
          ])
        );
        const then = rollUpRatio(before.map(partOf), known);
        const today = rollUpRatio(rolledParts(merger, before), sums);
        expect(today.lower!).toBeLessThanOrEqual(then.lower! + 1e-9);
        expect(today.upper!).toBeGreaterThanOrEqual(then.upper! - 1e-9);
        for (const row of rolled(merger, before, "ratio")) {
          const missing = row.predecessors.some((id) => !merger[Number(id.slice(1))]!.reported);
          expect(row.before === null).toBe(missing);
        }
      })
    );
  });

  it("do not depend on the order of units or of figures", () => {
    fc.assert(
      fc.property(MERGER, fc.infiniteStream(fc.double({min: 0, max: 1, noNaN: true})), (merger, keys) => {
        const before = ratios(merger, false);
        const shuffled = before.map((row) => [keys.next().value as number, row] as const).sort(([a], [b]) => a - b);
        const byUnit = (rows: ReturnType<typeof rolled>) => new Map(rows.map((row) => [row.unit, row]));
        const one = byUnit(rolled(merger, before, "ratio"));
        expect(
          byUnit(
            rolled(
              merger,
              shuffled.map(([, row]) => row),
              "ratio"
            )
          )
        ).toEqual(one);
        const years = {year_before: 2024, year: 2025, indicators: [indicator("ratio")], now: []};
        expect(byUnit(trendRows({...years, units: lines(merger).toReversed(), before}))).toEqual(one);
      })
    );
  });
});
