import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {meets} from "../../../src/scoring/index.js";
import {growthOrMultiple} from "../../../src/scoring/targets/growth.js";

type Pair = readonly [period: string, value: number, source?: string];

const grown = (kind: "growth" | "multiple", base_year: number | null, aim: number, ...pairs: readonly Pair[]) =>
  growthOrMultiple(
    {base_year, value: aim},
    {
      kind,
      on: "2030-12-31",
      figures: pairs.map(([period, value, source = "a"]) => ({period, value, source, note: ""}))
    }
  );

const values = (result: ReturnType<typeof grown>) =>
  typeof result === "string" ? result : result.map(({value}) => value);

describe("average growth a year", () => {
  it("is the compound rate: 100 to 144 in two years is 20 % a year, not 22", () => {
    expect(values(grown("growth", 2020, 10, ["2020", 100], ["2021", 90], ["2022", 144]))).toEqual([
      expect.closeTo(20, 12)
    ]);
  });

  it("is the target exactly where it is: 1.16² = 1.3456, of which the root gives 15.999…", () => {
    expect(100 * (1.3456 ** (1 / 2) - 1)).toBeLessThan(16);
    expect(values(grown("growth", 2020, 16, ["2020", 10_000], ["2022", 13_456]))).toEqual([16]);
  });

  it("one paper less than the target is not the target", () => {
    const [rate] = values(grown("growth", 2020, 16, ["2020", 10_000], ["2022", 13_455])) as readonly number[];
    expect(rate).toBeLessThan(16);
  });

  it("is exact at any rate and span: base · (1 + g)^n meets g, and one less does not", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 6}), (percent, years) => {
        const base = 100 ** years;
        const value = (100 + percent) ** years;
        const rates = [value, value - 1].map(
          (last) => values(grown("growth", 2020, percent, ["2020", base], [String(2020 + years), last]))[0] as number
        );
        expect(rates.map((rate) => meets(rate, {comparator: ">=", value: percent}))).toEqual([true, false]);
      })
    );
  });

  it("is exact in decimals too, and a hundred-millionth less is less", () => {
    expect(values(grown("growth", 2020, 16, ["2020", 1], ["2022", 1.3456]))).toEqual([16]);
    const [rate] = values(grown("growth", 2020, 10, ["2020", 1], ["2022", 1.209_999_99])) as readonly number[];
    expect(rate).toBeLessThan(10);
  });

  it.each([
    ["the base", 0.000_000_5, 0.000_001, 10, 100],
    ["the figure", 1, 1.123_456_7, 10, 12.345_67],
    ["the target", 100, 120, 10.123_456_7, 20]
  ])("is there even where %s has more than six decimals", (_, base, last, aim, rate) => {
    expect(values(grown("growth", 2020, aim, ["2020", base], ["2021", last]))).toEqual([expect.closeTo(rate, 9)]);
  });

  it("takes figures of a day as of its year, up to the edition's own day", () => {
    expect(values(grown("growth", 2028, 10, ["2028-06-30", 100], ["2030-12-31", 144]))).toEqual([
      expect.closeTo(20, 12)
    ]);
    expect(grown("growth", 2028, 10, ["2028-06-30", 100], ["2031-01-01", 144])).toBe("no-figure");
  });

  it("falls below 0 where there is less than in the base year, to −100 at nothing", () => {
    expect(values(grown("growth", 2020, 10, ["2020", 100], ["2021", 50]))).toEqual([-50]);
    expect(values(grown("growth", 2020, 10, ["2020", 100], ["2021", 0]))).toEqual([-100]);
  });

  it("needs a base year, a figure of it above 0, and a later one", () => {
    expect(grown("growth", null, 10, ["2020", 1], ["2021", 2])).toBe("base-year-not-stated");
    expect(grown("growth", 2019, 10, ["2020", 1], ["2021", 2])).toBe("base-without-figure");
    expect(grown("growth", 2020, 10, ["2020", 0], ["2021", 2])).toBe("base-without-figure");
    expect(grown("growth", 2020, 10, ["2020", 0, "a"], ["2020", 100, "b"], ["2021", 2])).toBe("base-without-figure");
    expect(grown("growth", 2020, 10, ["2019", 5], ["2020", 1])).toBe("no-figure");
  });

  it("looks at no figure after the edition's date", () => {
    expect(grown("growth", 2020, 10, ["2020", 1], ["2031", 2])).toBe("no-figure");
    expect(grown("multiple", 2031, 2, ["2031", 1])).toBe("base-without-figure");
  });

  it("gives one rate for every pair of sources", () => {
    const result = grown("growth", 2020, 10, ["2020", 100, "a"], ["2020", 80, "b"], ["2021", 120, "c"]);
    expect(values(result)).toEqual([expect.closeTo(20, 12), expect.closeTo(50, 12)]);
    expect(result).toMatchObject([{source: "a; c"}, {source: "b; c"}]);
    expect(grown("growth", 2020, 10, ["2020", 100, "a"], ["2021", 120, "a"])).toMatchObject([{source: "a"}]);
  });

  it("refuses a figure below 0", () => {
    expect(() => grown("growth", 2020, 10, ["2020", -1])).toThrow(/-1/);
  });
});

describe("multiple of the base year", () => {
  it("is 1 in the base year itself, each source against itself", () => {
    expect(values(grown("multiple", 2025, 2, ["2025", 40, "a"], ["2025", 50, "b"]))).toEqual([1, 1]);
  });

  it("is the latest figure over the base's", () => {
    expect(values(grown("multiple", 2025, 2, ["2025", 40], ["2026", 60], ["2027", 80]))).toEqual([2]);
  });
});
