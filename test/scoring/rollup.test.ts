import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type RatioPart, rollUpCount, rollUpRatio, rollUpYes} from "../../src/scoring/index.js";

const part = (unit: string, numerator: number | null, denominator: number | null): RatioPart => ({
  unit,
  numerator,
  denominator
});

describe("rollUpRatio", () => {
  it("divides sums, it never averages percentages", () => {
    expect(rollUpRatio([part("a", 1, 10), part("b", 90, 90)]).value).toBe(91);
  });

  it("is certain once everyone has reported", () => {
    expect(rollUpRatio([part("a", 1, 4), part("b", 1, 4)])).toEqual({
      value: 25,
      lower: 25,
      upper: 25,
      numerator: 2,
      denominator: 8,
      reported: 2,
      missing: 0,
      unbounded_by: []
    });
  });

  it("bounds a missing unit between none and all of its denominator, from its own report or another source", () => {
    const expected = {value: 30, lower: 7.5, upper: 82.5, reported: 1, missing: 1};
    expect(rollUpRatio([part("a", 3, 10), part("b", null, 30)])).toMatchObject(expected);
    expect(rollUpRatio([part("a", 3, 10), part("b", null, null)], new Map([["b", 30]]))).toMatchObject(expected);
  });

  it("is not boundable, at either end, where a missing denominator is not known", () => {
    const parts = [part("a", 3, 10), part("b", null, null), part("c", null, 5)];
    expect(rollUpRatio(parts)).toMatchObject({value: 30, lower: null, upper: null});
  });

  it("a numerator without a denominator is not a report", () => {
    expect(rollUpRatio([part("a", 3, 10), part("b", 4, null)], new Map([["b", 10]]))).toMatchObject({
      value: 30,
      lower: 15,
      upper: 65,
      reported: 1
    });
  });

  it("nobody reporting is no number, not 0 %", () => {
    expect(rollUpRatio([part("a", null, 10)])).toMatchObject({value: null, numerator: null, lower: 0, upper: 100});
    expect(rollUpRatio([])).toMatchObject({value: null, lower: null, upper: null});
    expect(rollUpRatio([part("a", 0, 0)]).value).toBeNull();
  });

  it("refuses impossible counts and names the unit", () => {
    expect(() => rollUpRatio([part("hue", 11, 10)])).toThrow(/hue.*11.*10/);
    expect(() => rollUpRatio([part("hue", -1, 10)])).toThrow(/hue.*-1/);
    expect(() => rollUpRatio([part("hue", null, null)], new Map([["hue", Number.NaN]]))).toThrow(/hue.*NaN/);
  });

  it.each([
    ["numerator", part("hue", -3, null)],
    ["numerator", part("hue", Number.POSITIVE_INFINITY, null)],
    ["denominator", part("hue", null, -3)],
    ["denominator", part("hue", null, Number.POSITIVE_INFINITY)]
  ])("refuses an impossible %s that stands alone: it would move the bounds", (what, alone) => {
    expect(() => rollUpRatio([part("a", 1, 2), alone])).toThrow(new RegExp(`hue: ${what} must be 0 or more`));
  });
});

describe("rollUpCount and rollUpYes", () => {
  it("a count adds up, and can only grow", () => {
    const parts = [
      {unit: "a", value: 40},
      {unit: "b", value: null}
    ];
    expect(rollUpCount(parts)).toMatchObject({value: 40, lower: 40, upper: null, missing: 1});
    expect(rollUpCount(parts.slice(0, 1))).toMatchObject({value: 40, lower: 40, upper: 40});
    expect(rollUpCount(parts.slice(1))).toMatchObject({value: null, lower: 0, upper: null});
    expect(rollUpCount([])).toMatchObject({value: null, lower: null, upper: null});
  });

  it("a count below 0 is refused, naming the unit; nobody takes away the bounds of a count", () => {
    expect(() => rollUpCount([{unit: "hue", value: -1}])).toThrow("unit hue: count must be 0 or more, got -1");
    expect(rollUpCount([{unit: "hue", value: null}]).unbounded_by).toEqual([]);
  });

  it("a share of yes is always boundable: every unit counts one", () => {
    const parts = [1, 0, null, null].map((value, i) => ({unit: `u${i}`, value}));
    expect(rollUpYes(parts)).toMatchObject({value: 50, lower: 25, upper: 75, numerator: 1, denominator: 2});
  });

  it("refuses a yes that is neither 1 nor 0", () => {
    expect(() => rollUpYes([{unit: "hue", value: 100}])).toThrow(/hue.*100/);
  });
});

describe("properties of roll-ups", () => {
  const counts = fc
    .tuple(fc.nat(500), fc.nat(500), fc.nat(5), fc.boolean())
    .map(([a, b, region, reports]) => ({numerator: Math.min(a, b), denominator: Math.max(a, b), region, reports}));
  const units = fc.array(counts, {minLength: 1, maxLength: 30});

  it("regrouping units leaves the national figure unchanged, to the last digit", () => {
    fc.assert(
      fc.property(units, (rows) => {
        const parts = rows.map((row, i) => part(`u${i}`, row.numerator, row.denominator));
        const regions = [...new Set(rows.map((row) => row.region))].map((region) => {
          const own = rollUpRatio(parts.filter((_, i) => rows[i]!.region === region));
          return part(`r${region}`, own.numerator, own.denominator);
        });
        const [direct, regrouped] = [rollUpRatio(parts), rollUpRatio(regions)];
        expect(regrouped.numerator).toBe(direct.numerator);
        expect(regrouped.denominator).toBe(direct.denominator);
        expect(regrouped.value).toBe(direct.value);
      })
    );
  });

  it("the bounds hold the truth that the missing units reveal later", () => {
    fc.assert(
      fc.property(units, (rows) => {
        const full = rows.map((row, i) => part(`u${i}`, row.numerator, row.denominator));
        const known = new Map(full.map((row) => [row.unit, row.denominator!]));
        const now = rollUpRatio(
          full.map((row, i) => (rows[i]!.reports ? row : part(row.unit, null, null))),
          known
        );
        const truth = rollUpRatio(full).value;
        if (truth === null) return;
        expect(now.lower!).toBeLessThanOrEqual(truth);
        expect(now.upper!).toBeGreaterThanOrEqual(truth);
      })
    );
  });
});
