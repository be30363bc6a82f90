import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  assertComparable,
  type Comparator,
  judge,
  meets,
  rollUpRatio,
  shareOfTargetsMet
} from "../../../src/scoring/index.js";

const aim = (comparator: Comparator, value: number) => ({comparator, value});
const sure = (value: number) => ({value, lower: value, upper: value});

describe("meets", () => {
  it.each([
    [30, ">=", 30, true],
    [29.99, ">=", 30, false],
    [30, ">", 30, false],
    [30.01, ">", 30, true],
    [5, "<=", 5, true],
    [5, "<", 5, false],
    [5, "=", 5, true],
    [60, "range", 60, true],
    [59, "range", 60, false]
  ] as const)("%d %s %d is %s", (value, comparator, target, expected) => {
    expect(meets(value, aim(comparator, target))).toBe(expected);
  });

  it("khoảng is met within the tolerance either way, and needs one stated", () => {
    expect(meets(48, aim("approx", 50), 2)).toBe(true);
    expect(meets(52.1, aim("approx", 50), 2)).toBe(false);
    expect(() => meets(50, aim("approx", 50))).toThrow(/tolerance/);
  });

  it("khoảng may allow nothing either way, and no tolerance below 0 or without end", () => {
    expect([meets(50, aim("approx", 50), 0), meets(50.1, aim("approx", 50), 0)]).toEqual([true, false]);
    for (const tolerance of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => meets(50, aim("approx", 50), tolerance)).toThrow(/tolerance of 0 or more/);
    }
  });

  it("refuses what is no number, naming both", () => {
    expect(() => meets(Number.NaN, aim(">=", 1))).toThrow("can't compare NaN with 1");
    expect(() => meets(1, aim("<", Number.POSITIVE_INFINITY))).toThrow("can't compare 1 with Infinity");
  });
});

describe("judge", () => {
  it.each([
    [{value: 40, lower: 35, upper: 60}, ">=", "met"],
    [{value: 40, lower: 20, upper: 60}, ">=", "uncertain"],
    [{value: 20, lower: 10, upper: 29}, ">=", "not-met"],
    [{value: 20, lower: 10, upper: 30}, ">=", "uncertain"],
    [{value: 20, lower: 10, upper: 30}, ">", "not-met"],
    [{value: 40, lower: null, upper: null}, ">=", "uncertain"],
    [{value: 40, lower: 40, upper: null}, ">=", "met"],
    [{value: 20, lower: 20, upper: null}, ">=", "uncertain"],
    [{value: 20, lower: 10, upper: 30}, "<=", "met"],
    [{value: 40, lower: 31, upper: null}, "<=", "not-met"],
    [{value: 40, lower: 20, upper: null}, "<=", "uncertain"],
    [{value: 20, lower: 10, upper: 30}, "<", "uncertain"],
    [{value: 20, lower: 10, upper: 29}, "<", "met"],
    [{value: 40, lower: 30, upper: 50}, "<", "not-met"],
    [{value: null, lower: 0, upper: 100}, ">=", "not-reported"],
    [{value: 30, lower: 30, upper: 30}, "=", "met"],
    [{value: 30, lower: 30, upper: 31}, "=", "uncertain"],
    [{value: 20, lower: 20, upper: 29}, "=", "not-met"],
    [{value: 30, lower: 30, upper: null}, "=", "uncertain"],
    [{value: 30, lower: null, upper: 30}, "=", "uncertain"]
  ] as const)("%o against %s 30 is %s", (figure, comparator, verdict) => {
    expect(judge(figure, aim(comparator, 30))).toBe(verdict);
  });

  it("an approximate target is met only where the whole range lies within the tolerance", () => {
    expect(judge({value: 30, lower: 29, upper: 31}, aim("approx", 30), 1)).toBe("met");
    expect(judge({value: 30, lower: 28, upper: 31}, aim("approx", 30), 1)).toBe("uncertain");
    expect(judge({value: 33, lower: 32, upper: 40}, aim("approx", 30), 1)).toBe("not-met");
    expect(judge({value: 33, lower: 31, upper: 40}, aim("approx", 30), 1)).toBe("uncertain");
    expect(judge({value: 25, lower: 20, upper: 29}, aim("approx", 30), 1)).toBe("uncertain");
    expect(judge({value: 25, lower: 20, upper: 28}, aim("approx", 30), 1)).toBe("not-met");
  });

  it("a bound that is not known is no 0: it decides nothing about a target of exactly −5", () => {
    expect(judge({value: -5, lower: null, upper: -5}, aim("=", -5))).toBe("uncertain");
    expect(judge({value: -5, lower: null, upper: null}, aim("=", -5))).toBe("uncertain");
  });

  it("is what meets says of a certain figure", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 9}),
        fc.integer({min: 0, max: 9}),
        fc.constantFrom(">=", ">", "<=", "<", "=", "range"),
        (value, target, comparator) => {
          const verdict = judge(sure(value), aim(comparator as Comparator, target));
          expect(verdict).toBe(meets(value, aim(comparator as Comparator, target)) ? "met" : "not-met");
        }
      )
    );
  });

  it("never changes its mind on met or not-met once the missing units report", () => {
    const unit = fc.tuple(fc.nat(50), fc.nat(50), fc.boolean());
    fc.assert(
      fc.property(fc.array(unit, {minLength: 1, maxLength: 8}), fc.integer({min: 0, max: 100}), (rows, target) => {
        const full = rows.map(([a, b], i) => ({
          unit: `u${i}`,
          numerator: Math.min(a, b),
          denominator: Math.max(a, b) + 1
        }));
        const now = judge(
          rollUpRatio(full.map((row, i) => (rows[i]![2] ? row : {...row, numerator: null}))),
          aim(">=", target)
        );
        const later = judge(rollUpRatio(full), aim(">=", target));
        if (now === "met" || now === "not-met") expect(later).toBe(now);
      })
    );
  });
});

describe("shareOfTargetsMet", () => {
  it("counts met of applicable, with what is not reported as the range", () => {
    expect(shareOfTargetsMet(["met", "not-met", "not-reported", "not-applicable", "met"])).toEqual({
      met: 2,
      applicable: 4,
      notReported: 1,
      uncertain: 0,
      value: 50,
      lower: 50,
      upper: 75
    });
  });

  it("counts what is uncertain in the upper bound alone", () => {
    expect(shareOfTargetsMet(["uncertain", "not-met"])).toMatchObject({value: 0, lower: 0, upper: 50});
  });

  it("of no applicable target is no number, never 0/0", () => {
    expect(shareOfTargetsMet(["not-applicable"])).toMatchObject({applicable: 0, value: null, lower: null, upper: null});
    expect(shareOfTargetsMet([]).value).toBeNull();
  });

  it("refuses to count 2024 with 2030, in force with draft, agency with national", () => {
    const target = {id: "a", year: 2024, version: "in-force", level: "agency"} as const;
    expect(() => assertComparable([target, {...target, id: "b", year: 2030}])).toThrow(/a and b differ in year/);
    expect(() => assertComparable([target, {...target, id: "b", version: "draft"}])).toThrow(/version/);
    expect(() => assertComparable([target, {...target, id: "b", level: "national"}])).toThrow(/level/);
    expect(() => assertComparable([target, {...target, id: "b"}])).not.toThrow();
    expect(() => assertComparable([])).not.toThrow();
  });
});
