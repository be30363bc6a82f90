import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {imputeFromPanel} from "../../../src/scoring/steps/impute-panel.js";
import {imputeByRow} from "../../../src/scoring/steps/impute-row.js";
import {imputeByCentre, imputeWithinGroups} from "../../../src/scoring/steps/impute-sample.js";
import {periodTime} from "../../../src/scoring/steps/period-time.js";

const sampleOf = (least: number) =>
  fc.array(fc.option(fc.double({min: -1e6, max: 1e6, noNaN: true}), {freq: 3}), {minLength: least, maxLength: 20});

describe("imputeByCentre", () => {
  it("fills gaps with the mean or the median, and leaves what was reported", () => {
    expect(imputeByCentre([1, null, 2, 9], "mean")).toEqual([1, 4, 2, 9]);
    expect(imputeByCentre([1, null, 2, 9], "median")).toEqual([1, 2, 2, 9]);
  });

  it("keeps the gaps where nobody reported, and a lone unit as it is", () => {
    expect(imputeByCentre([null, null], "mean")).toEqual([null, null]);
    expect(imputeByCentre([7], "median")).toEqual([7]);
    expect(imputeByCentre([], "mean")).toEqual([]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses the value %d", (value) => {
    expect(() => imputeByCentre([1, value, null], "mean")).toThrow(`value must be finite, got ${value}`);
  });

  it("never changes a reported value nor leaves the range of what was reported", () => {
    fc.assert(
      fc.property(sampleOf(0), fc.constantFrom("mean" as const, "median" as const), (sample, centre) => {
        const given = sample.filter((value) => value !== null);
        const filled = imputeByCentre(sample, centre);
        sample.forEach((value, i) => {
          if (value !== null) expect(filled[i]).toBe(value);
          else if (given.length === 0) expect(filled[i]).toBeNull();
          else {
            expect(filled[i]).toBeGreaterThanOrEqual(Math.min(...given) - 1e-6);
            expect(filled[i]).toBeLessThanOrEqual(Math.max(...given) + 1e-6);
          }
        });
      })
    );
  });
});

describe("imputeWithinGroups", () => {
  it("fills from the own group alone; without a group, or in a silent one, the gap stays", () => {
    const filled = imputeWithinGroups([1, null, 9, null, null], ["a", "a", "b", null, "c"], "mean");
    expect(filled).toEqual([1, 1, 9, null, null]);
  });

  it("refuses groups that are not as many as the values", () => {
    expect(() => imputeWithinGroups([1, 2], ["a"], "mean")).toThrow("2 values, but 1 groups");
  });
});

describe("imputeByRow", () => {
  const higher = (...values: (number | null)[]) => ({values, direction: "higher" as const});

  it("takes a unit to stand on this leaf where it stands on its others", () => {
    const filled = imputeByRow(higher(0, 10, null), [higher(1, 3, 2), higher(0, 100, 100)]);
    expect(filled).toEqual([0, 10, 7.5]);
  });

  it("turns leaves on which lower is better, both ways", () => {
    expect(imputeByRow(higher(0, 10, null), [{values: [8, 4, 4], direction: "lower"}])).toEqual([0, 10, 10]);
    expect(imputeByRow({values: [0, 10, null], direction: "lower"}, [higher(1, 2, 2)])).toEqual([0, 10, 0]);
  });

  it("keeps the gap of a unit with no other leaf, of a leaf nobody reported, and where the others tell nothing", () => {
    expect(imputeByRow(higher(0, 10, null), [higher(1, 3, null)])).toEqual([0, 10, null]);
    expect(imputeByRow(higher(null, null), [higher(1, 3)])).toEqual([null, null]);
    expect(imputeByRow(higher(0, 10, null), [higher(5, 5, 5)])).toEqual([0, 10, null]);
    expect(imputeByRow(higher(0, null), [])).toEqual([0, null]);
  });

  it("fills with the one value that all others have", () => {
    expect(imputeByRow(higher(4, 4, null), [higher(1, 2, 3)])).toEqual([4, 4, 4]);
  });

  it("stays within what was reported", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.option(fc.double({min: 0, max: 1e3, noNaN: true})), fc.double({min: 0, max: 1e3, noNaN: true})),
          {
            minLength: 1
          }
        ),
        (rows) => {
          const own = rows.map(([value]) => value);
          const given = own.filter((value) => value !== null);
          const filled = imputeByRow(higher(...own), [higher(...rows.map(([, other]) => other))]);
          for (const value of filled) {
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
            expect(value).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
          }
        }
      )
    );
  });
});

describe("imputeFromPanel", () => {
  const points = [
    {time: 2024, value: 5},
    {time: 2020, value: 1},
    {time: 2023, value: null}
  ];

  it("takes the latest earlier figure, so far back in years as it may", () => {
    expect(imputeFromPanel(points, 2023, "last")).toBe(1);
    expect(imputeFromPanel(points, 2023, "last", 3)).toBe(1);
    expect(imputeFromPanel(points, 2023, "last", 2)).toBeNull();
    expect(imputeFromPanel(points, 2020, "last")).toBeNull();
  });

  it("goes along the line between two figures, by years and not by rows", () => {
    expect(imputeFromPanel(points, 2023, "linear")).toBe(4);
    expect(imputeFromPanel(points, 2025, "linear")).toBeNull();
    expect(imputeFromPanel(points, 2025, "linear-constant")).toBe(5);
    expect(imputeFromPanel(points, 2019, "linear-constant")).toBe(1);
  });

  it("has nothing from a unit that never reported", () => {
    for (const method of ["last", "linear", "linear-constant"] as const) {
      expect(imputeFromPanel([{time: 2023, value: null}], 2023, method)).toBeNull();
      expect(imputeFromPanel([], 2023, method)).toBeNull();
    }
  });

  it("refuses a time twice and a value that is not finite", () => {
    expect(() => imputeFromPanel([points[0]!, points[0]!], 2023, "last")).toThrow("time 2024 is there twice");
    expect(() => imputeFromPanel([{time: 1, value: Number.NaN}], 2, "last")).toThrow("value must be finite, got NaN");
  });

  it("does not hang on the order of the points", () => {
    for (const method of ["last", "linear", "linear-constant"] as const) {
      expect(imputeFromPanel(points.toReversed(), 2022, method)).toBe(imputeFromPanel(points, 2022, method));
    }
  });
});

describe("periodTime", () => {
  it.each([
    ["2024", 2024],
    ["2024-H2", 2024.5],
    ["2024-Q3", 2024.5],
    ["2024-04", 2024.25]
  ])("%s is %d", (period, time) => {
    expect(periodTime(period)).toBe(time);
  });

  it.each(["", "24", "2024-13", "2024-Q5", "2024/2025"])("refuses %j", (period) => {
    expect(() => periodTime(period)).toThrow(RangeError);
  });
});
