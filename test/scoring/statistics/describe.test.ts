import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {describeColumn} from "../../../src/scoring/statistics/describe.js";
import {kurtosis, skewness} from "../../../src/scoring/statistics/shape.js";
import {midranks, tieGroups} from "../../../src/scoring/statistics/tie-groups.js";

const none = {min: null, max: null, mean: null, median: null, sd: null, skew: null, kurtosis: null};
const anyDouble = fc.double({noNaN: true, noDefaultInfinity: true});

describe("describeColumn", () => {
  it("counts what is missing, zero, different and shared, and leaves gaps out of every figure", () => {
    expect(describeColumn({id: "x", values: [1, 0, null, 1, 4]})).toMatchObject({
      id: "x",
      n: 4,
      missing: 1,
      zeros: 1,
      min: 0,
      max: 4,
      mean: 1.5,
      median: 1,
      unique: 3,
      ties: 2,
      mostCommon: 2
    });
  });

  it("gives no figure where nobody reported", () => {
    const found = describeColumn({id: "x", values: [null, null]});
    expect(found).toEqual({id: "x", n: 0, missing: 2, zeros: 0, ...none, unique: 0, ties: 0, mostCommon: 0});
  });

  it("gives a mean but no deviation of one unit", () => {
    expect(describeColumn({id: "x", values: [7]})).toMatchObject({n: 1, mean: 7, median: 7, sd: null, skew: null});
  });

  it("gives a deviation of 0, and no shape, where all are alike", () => {
    const found = describeColumn({id: "x", values: [3, 3, 3, 3]});
    expect(found).toMatchObject({sd: 0, skew: null, kurtosis: null, unique: 1, ties: 4});
  });

  it("needs three units for skewness and four for kurtosis", () => {
    expect(describeColumn({id: "x", values: [1, 2]})).toMatchObject({skew: null, kurtosis: null});
    expect(describeColumn({id: "x", values: [1, 2, 4]})).toMatchObject({skew: expect.any(Number), kurtosis: null});
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %s by the name of its column", (value) => {
    expect(() => describeColumn({id: "ai-plan", values: [1, value]})).toThrow(/^ai-plan: .*place 1/);
  });

  it("takes values apart by rounding alone for one value", () => {
    expect(describeColumn({id: "x", values: [0.1 + 0.2, 0.3]})).toMatchObject({unique: 1, ties: 2});
  });
});

describe("places of equal values", () => {
  it("are together, ascending, each group in the order given", () => {
    expect(tieGroups([5, 3, 5, 5])).toEqual([[1], [0, 2, 3]]);
    expect(tieGroups([0.3, 9, 0.1 + 0.2])).toEqual([[0, 2], [1]]);
    expect([tieGroups([]), midranks([]), midranks([4, 4, 9, 4])]).toEqual([[], [], [2, 2, 4, 2]]);
  });
});

describe("properties of the description", () => {
  it("no figure is ever NaN or infinite, however large or small the values", () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyDouble), {maxLength: 12}), (values) => {
        for (const figure of Object.values(describeColumn({id: "x", values}))) {
          if (typeof figure === "number") expect(Number.isFinite(figure)).toBe(true);
        }
      })
    );
  });

  it("another unit of measurement changes neither skewness nor kurtosis, and turning the sign turns the skewness", () => {
    const values = fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 4, maxLength: 20});
    fc.assert(
      fc.property(values, fc.constantFrom(2 ** 40, 2 ** -30, 1024), (sample, factor) => {
        const scaled = sample.map((value) => value * factor);
        expect(skewness(scaled)).toBe(skewness(sample));
        expect(kurtosis(scaled)).toBe(kurtosis(sample));
        const [there, back] = [skewness(sample), skewness(sample.map((value) => -value))];
        if (there !== null) expect(back! + there).toBeCloseTo(0, 12);
      })
    );
  });

  it("midranks sum to n(n + 1)/2, and the groups hold every place once", () => {
    fc.assert(
      fc.property(fc.array(anyDouble, {maxLength: 20}), (values) => {
        const n = values.length;
        expect(midranks(values).reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2);
        const places = tieGroups(values).flat();
        expect([...places].sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
      })
    );
  });
});
