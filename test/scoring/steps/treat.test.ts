import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {boxCox} from "../../../src/scoring/steps/box-cox.js";
import {denominate} from "../../../src/scoring/steps/denominate.js";
import {transformSample} from "../../../src/scoring/steps/log-sample.js";
import {testOutliers} from "../../../src/scoring/steps/outlier-test.js";
import {screenUnit} from "../../../src/scoring/steps/screen.js";
import {treatOutliers} from "../../../src/scoring/steps/treat.js";
import {winsorise} from "../../../src/scoring/steps/winsorise.js";

/** Nine alike and one far out: skewness 3.2, kurtosis 10. */
const outlier = [1, 2, 3, 1, 2, 3, 1, 2, 3, 900];
const series = fc.array(fc.option(fc.double({min: -1e6, max: 1e6, noNaN: true}), {freq: 6}), {maxLength: 30});
const given = (sample: readonly (number | null)[]) => sample.filter((value) => value !== null);

describe("denominate", () => {
  it("divides, or gives so much per thousand", () => {
    expect(denominate(10, 4)).toBe(2.5);
    expect(denominate(35, 1_400_000, 100_000)).toBe(2.5);
    expect(denominate(0, 5)).toBe(0);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the denominator %d, and so much per %d", (wrong) => {
    expect(() => denominate(1, wrong)).toThrow(`denominator must be above 0, got ${wrong}`);
    expect(() => denominate(1, 1, wrong)).toThrow(`per must be above 0, got ${wrong}`);
  });
});

describe("testOutliers", () => {
  it("fails only where both figures reach their limits", () => {
    expect(testOutliers(outlier).pass).toBe(false);
    expect(testOutliers(outlier, {skew: 4}).pass).toBe(true);
    expect(testOutliers(outlier, {kurtosis: 11}).pass).toBe(true);
  });

  it("has nothing against a series too short or without spread", () => {
    expect(testOutliers([])).toEqual({pass: true, skew: null, kurtosis: null});
    expect(testOutliers([1])).toEqual({pass: true, skew: null, kurtosis: null});
    expect(testOutliers([5, 5, 5, 5, 5])).toEqual({pass: true, skew: null, kurtosis: null});
    expect(testOutliers([1, 2, 9])).toMatchObject({pass: true, kurtosis: null});
  });

  it("sees the same shape at any size", () => {
    for (const factor of [1e-150, 1e150]) {
      const test = testOutliers(outlier.map((value) => value * factor));
      expect(test.skew).toBeCloseTo(testOutliers(outlier).skew!, 9);
      expect(test.pass).toBe(false);
    }
  });

  it("refuses a value that is not finite", () => {
    expect(() => testOutliers([1, Number.NaN])).toThrow("value must be finite, got NaN");
  });
});

describe("winsorise", () => {
  it("draws in all points at the end at once, even more than asked for", () => {
    const tied = [...outlier, ...outlier, 5];
    const {values, points, labels} = winsorise(tied, 1, {skew: 1, kurtosis: 1});
    expect(points).toBe(2);
    expect(Math.max(...given(values))).toBe(5);
    expect(labels.filter((label) => label === "high")).toHaveLength(2);
  });

  it("draws in the bottom where the skewness is below 0", () => {
    const {values, labels} = winsorise(
      outlier.map((value) => -value),
      null,
      {}
    );
    expect(values[9]).toBe(-3);
    expect(labels[9]).toBe("low");
  });

  it("does nothing where it may move no point, and refuses a broken number of points", () => {
    expect(winsorise(outlier, 0, {})).toMatchObject({values: outlier, points: 0});
    expect(() => winsorise(outlier, 1.5, {})).toThrow("whole number of 0 or more, got 1.5");
  });

  it("without a limit always ends in a series that passes, keeps gaps, and never widens the range", () => {
    fc.assert(
      fc.property(series, (sample) => {
        const {values, test} = winsorise(sample, null, {});
        expect(test.pass).toBe(true);
        expect(values.map((value) => value === null)).toEqual(sample.map((value) => value === null));
        const [before, after] = [given(sample), given(values)];
        if (before.length === 0) return;
        expect(Math.max(...after)).toBeLessThanOrEqual(Math.max(...before));
        expect(Math.min(...after)).toBeGreaterThanOrEqual(Math.min(...before));
      })
    );
  });
});

describe("treatOutliers", () => {
  it("leaves a series that passes alone", () => {
    const result = treatOutliers([1, 2, null, 3], {winsorise: 5, otherwise: "log"});
    expect(result).toMatchObject({values: [1, 2, null, 3], outcome: "untouched", points: null, passes: true});
  });

  it("Winsorises where that is enough, and says which point", () => {
    const result = treatOutliers([null, ...outlier], {winsorise: 5, otherwise: "log"});
    expect(result).toMatchObject({outcome: "winsorised", points: 1, passes: true, after: null});
    expect(result.values[10]).toBe(3);
    expect(result.labels[10]).toBe("high");
    expect(result.values[0]).toBeNull();
  });

  it("transforms the original, not the Winsorised series, where Winsorising is not enough", () => {
    const result = treatOutliers(outlier, {winsorise: 0, otherwise: "log"});
    expect(result.outcome).toBe("transformed");
    expect(result.values[9]).toBeCloseTo(Math.log(899 + 8.99), 12);
  });

  it("keeps a transform that does not pass, and says so", () => {
    const result = treatOutliers([...Array(30).fill(1), 2, 900], {winsorise: 0, otherwise: "log"});
    expect(result).toMatchObject({outcome: "transformed", passes: false});
  });

  it("stops after Winsorising where nothing else is asked for, passing or not", () => {
    expect(treatOutliers(outlier, {winsorise: 0, otherwise: "none"})).toMatchObject({
      outcome: "untouched",
      passes: false
    });
  });

  it("never turns the order of two units round, whatever it does", () => {
    const rules = fc.record({
      winsorise: fc.constantFrom(0, 1, 5, null),
      otherwise: fc.constantFrom("none" as const, "log" as const, "log-mirrored" as const, "boxcox" as const)
    });
    fc.assert(
      fc.property(series, rules, (sample, rule) => {
        const {values} = treatOutliers(sample, rule.otherwise === "boxcox" ? {...rule, lambda: 0.5} : rule);
        const pairs = sample.flatMap((value, i) => (value === null ? [] : [[value, values[i]!] as const]));
        pairs.sort((a, b) => a[0] - b[0]);
        pairs.forEach(([, after], i) => {
          expect(Number.isFinite(after)).toBe(true);
          if (i > 0) expect(after).toBeGreaterThanOrEqual(pairs[i - 1]![1]);
        });
      })
    );
  });
});

describe("transformSample", () => {
  it("shifts by a hundredth of the range before the logarithm; mirrored for a tail at the bottom", () => {
    expect(transformSample([0, 100, null], "log")).toEqual([Math.log(1), Math.log(101), null]);
    const low = [-900, 1, 2, 3, 2];
    const range = 903;
    expect(transformSample(low, "log-mirrored")![0]).toBeCloseTo(-Math.log(range * 1.01), 12);
    expect(transformSample([900, 1, 2, 3, 2], "log-mirrored")).toEqual(transformSample([900, 1, 2, 3, 2], "log"));
  });

  it("shifts to start at 1 before Box–Cox", () => {
    expect(transformSample([-5, 3], "boxcox", 0.5)).toEqual([0, 4]);
    expect(() => transformSample([1, 2], "boxcox")).toThrow("boxcox needs lambda");
  });

  it("has nothing to shift by where all values are equal, or nobody reported", () => {
    expect(transformSample([5, 5, null], "log")).toBeNull();
    expect(transformSample([null], "log")).toBeNull();
    expect(transformSample([0, 5e-324], "log")).toBeNull();
    expect(transformSample([-1.7e308, 1.7e308], "log")).toBeNull();
  });
});

describe("boxCox", () => {
  it("is the logarithm at 0, and keeps the order below it too", () => {
    expect(boxCox(Math.E, 0)).toBe(1);
    expect(boxCox(4, -1)).toBe(0.75);
    expect(boxCox(5, -1)).toBeGreaterThan(boxCox(4, -1));
  });

  it("keeps its digits where λ is next to 0", () => {
    expect(boxCox(Math.E, 1e-12)).toBeCloseTo(1, 11);
    expect(boxCox(1 + 2 ** -30, 0.5)).toBeCloseTo(2 ** -30, 16);
  });

  it("refuses zero, and a power too large for a number", () => {
    expect(() => boxCox(0, 1)).toThrow("needs a positive value, got 0");
    expect(() => boxCox(10, 400)).toThrow("too large");
    expect(() => boxCox(10, Number.NaN)).toThrow("lambda must be finite");
  });
});

describe("screenUnit", () => {
  it("passes at the threshold, and drops strictly below it", () => {
    expect(screenUnit("a", [1, 0, null], {values: 2 / 3}).included).toBe(true);
    expect(screenUnit("a", [1, null, null], {values: 2 / 3})).toMatchObject({included: false, lowValues: true});
    expect(screenUnit("a", [1, 0], {nonzero: 0.5}).included).toBe(true);
    expect(screenUnit("a", [1, 0, 0], {nonzero: 0.5})).toMatchObject({included: false, lowNonzero: true});
  });

  it("keeps and drops by name before anything else", () => {
    expect(screenUnit("a", [null], {values: 1, keep: ["a"]}).included).toBe(true);
    expect(screenUnit("a", [1], {values: 1, drop: ["a"]}).included).toBe(false);
    expect(() => screenUnit("a", [1], {keep: ["a"], drop: ["a"]})).toThrow("unit a is both");
  });

  it("has no shares of nothing", () => {
    expect(screenUnit("a", [], {nonzero: 0.5})).toMatchObject({available: null, nonzero: null, included: true});
    expect(screenUnit("a", [null], {nonzero: 0.5})).toMatchObject({available: 0, nonzero: null, included: true});
  });
});
