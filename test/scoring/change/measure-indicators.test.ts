import {describe, expect, it} from "vitest";
import {measureIndicators} from "../../../src/scoring/change/measure-indicators.js";
import type {Measure} from "../../../src/scoring/change/model.js";
import type {Observation} from "../../../src/scoring/index.js";
import {index, leaf} from "../make.js";

type Figures = readonly (readonly [value: number | null, numerator: number | null, denominator: number | null])[];

const rowsOf = (figures: Figures): readonly Observation[] =>
  figures.map(([value, numerator, denominator], i) => ({
    unit: `u${i}`,
    indicator: "x",
    period: "2025",
    value,
    numerator,
    denominator,
    status: value === null ? "not-reported" : "reported",
    source: "",
    rule: ""
  }));
const measure = (figures: Figures, given?: Measure, frameworks = [index([leaf("x")])]) =>
  measureIndicators(rowsOf(figures), frameworks, new Map(given === undefined ? [] : [["x", given]])).get("x");

describe("measureIndicators", () => {
  it("takes a ratio whose value is its parts times one power of ten", () => {
    expect(
      measure([
        [30, 3, 10],
        [50, 2, 4]
      ])
    ).toEqual({measure: "ratio", scale: 100});
    expect(measure([[300, 3, 10]])).toEqual({measure: "ratio", scale: 1000});
    expect(measure([[0.3, 3, 10]])).toEqual({measure: "ratio", scale: 1});
  });

  it("passes over rows without a value and ratios of nothing", () => {
    expect(
      measure([
        [30, 3, 10],
        [null, null, null],
        [0, 0, 7]
      ])
    ).toEqual({measure: "ratio", scale: 100});
    expect(measure([[0, 0, 7]])).toEqual({measure: "ratio", scale: 1});
  });

  it("adds nothing where one value has no parts, a denominator of 0, or parts that don't make it", () => {
    const level = {measure: "level", scale: 1};
    expect(
      measure([
        [30, 3, 10],
        [50, null, 4]
      ])
    ).toEqual(level);
    expect(
      measure([
        [30, 3, 10],
        [50, 2, null]
      ])
    ).toEqual(level);
    expect(
      measure([
        [30, 3, 10],
        [50, 2, 0]
      ])
    ).toEqual(level);
    expect(
      measure([
        [30, 3, 10],
        [60, 2, 4]
      ])
    ).toEqual(level);
    expect(
      measure([
        [60, 2, 4],
        [30, 3, 10]
      ])
    ).toEqual(level);
    expect(measure([[null, null, null]])).toEqual(level);
  });

  it("allows for values that were rounded, by up to 2 %", () => {
    expect(measure([[101.9, 1, 1]])).toEqual({measure: "ratio", scale: 100});
    expect(measure([[102.1, 1, 1]])).toEqual({measure: "level", scale: 1});
  });

  it("takes for a count what a leaf divides by a denominator", () => {
    const divided = [index([leaf("x", {denominator: "people"})])];
    expect(measure([[5, null, null]], undefined, divided)).toEqual({measure: "count", scale: 1});
    expect(measure([[5, null, null]])).toEqual({measure: "level", scale: 1});
  });

  it("goes by what is given, but adds no ratio whose parts disagree with its values", () => {
    expect(measure([[30, 3, 10]], "count")).toEqual({measure: "count", scale: 1});
    expect(measure([[30, 3, 10]], "level")).toEqual({measure: "level", scale: 1});
    expect(measure([[30, 3, 10]], "ratio")).toEqual({measure: "ratio", scale: 100});
    expect(measure([[77, 3, 10]], "ratio")).toEqual({measure: "level", scale: 1});
  });
});
