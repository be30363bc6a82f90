import {describe, expect, it} from "vitest";
import {type PathTarget, pathAt, pathBase} from "../../../src/scoring/targets/path-base.js";

const target = (year: number, value: number, more: Partial<PathTarget> = {}): PathTarget => ({
  indicator: "i",
  level: "national",
  status: "in-force",
  year_basis: "stated",
  year,
  value,
  ...more
});

describe("where a path begins", () => {
  const three = [target(2030, 100), target(2027, 50), target(2024, 30)];

  it("at the last earlier target that is due, else at the first", () => {
    expect(pathBase(three[0]!, three, 2028)).toMatchObject({year: 2027});
    expect(pathBase(three[0]!, three, 2027)).toMatchObject({year: 2027});
    expect(pathBase(three[0]!, three, 2026)).toMatchObject({year: 2024});
    expect(pathBase(three[0]!, three, 2020)).toMatchObject({year: 2024});
    expect(pathBase(three[2]!, three, 2028)).toBeNull();
  });

  it("never at a draft, another level or another indicator, nor for a draft or what is due every year", () => {
    const others = [
      target(2024, 1, {status: "draft"}),
      target(2024, 2, {level: "agency"}),
      target(2024, 3, {indicator: "j"})
    ];
    expect(pathBase(target(2030, 100), others, 2026)).toBeNull();
    expect(pathBase(target(2030, 100, {status: "draft"}), three, 2026)).toBeNull();
    expect(pathBase(target(2030, 100, {year_basis: "yearly"}), three, 2026)).toBeNull();
  });
});

describe("where a path stands", () => {
  const text = {
    comparator: ">=",
    value: 100,
    tolerance: null,
    year: 2030,
    year_basis: "stated",
    base_year: null
  } as const;

  it("on the line; at its beginning before it; nowhere without one", () => {
    const path_from = {year: 2024, value: 40};
    expect([2020, 2024, 2027, 2030].map((year) => pathAt({...text, path_from}, year))).toEqual([40, 40, 70, 100]);
    expect(pathAt(text, 2027)).toBeNull();
  });
});
