import {describe, expect, it} from "vitest";
import {carryFigures, type Figure} from "../../../src/scoring/change/carry-row.js";
import type {Observation} from "../../../src/scoring/index.js";

const row = (value: number | null, extra: Partial<Observation> = {}): Observation => ({
  unit: "u",
  indicator: "a",
  period: "2024",
  value,
  status: value === null ? "not-reported" : "reported",
  ...extra
});
const figure = (value: number | null, extra: Partial<Observation> = {}, share = 1): Figure => ({
  row: row(value, extra),
  share
});
const ratio = (numerator: number, denominator: number, share = 1) =>
  figure((100 * numerator) / denominator, {numerator, denominator}, share);

describe("carryFigures", () => {
  it.each([
    ["level", figure(7)],
    ["count", figure(7)],
    ["ratio", ratio(1, 3)]
  ] as const)("leaves one %s as it is", (measure, one) => {
    expect(carryFigures(measure, [one], 100)).toEqual({row: one.row, code: null});
  });

  it("adds ratios as sums over sums, and counts", () => {
    expect(carryFigures("ratio", [ratio(1, 10), ratio(9, 30)], 100)).toEqual({
      row: {value: 25, numerator: 10, denominator: 40, status: "reported"},
      code: null
    });
    expect(carryFigures("count", [figure(3), figure(4)], 1).row).toMatchObject({value: 7});
  });

  it("counts a share of a count, and takes a share of a ratio or a level as the whole: approximate", () => {
    expect(carryFigures("count", [figure(10, {}, 0.25)], 1)).toMatchObject({row: {value: 2.5}, code: "shared"});
    expect(carryFigures("ratio", [ratio(1, 4, 0.5)], 100)).toMatchObject({row: {value: 25}, code: "shared"});
    expect(carryFigures("level", [figure(3, {}, 0.5)], 1)).toMatchObject({row: {value: 3}, code: "shared"});
    const both = carryFigures("ratio", [ratio(1, 10), ratio(8, 20, 0.5)], 100);
    expect(both).toMatchObject({row: {value: 25, numerator: 5, denominator: 20}, code: "shared"});
  });

  it("gives no value where part of it was not reported, or has no row: not the part that was", () => {
    for (const gap of [figure(null), {row: undefined, share: 1}]) {
      expect(carryFigures("count", [figure(3), gap], 1)).toMatchObject({row: {value: null}, code: "partly-reported"});
    }
  });

  it("says nothing where nobody reported", () => {
    expect(carryFigures("count", [figure(null), figure(null)], 1)).toMatchObject({row: {value: null}, code: null});
    expect(carryFigures("count", [{row: undefined, share: 1}], 1)).toEqual({row: null, code: null});
    expect(carryFigures("count", [], 1)).toEqual({row: null, code: null});
  });

  it("has no row where none of several has one, and a row that says not reported where one of them has", () => {
    const none: Figure = {row: undefined, share: 1};
    expect(carryFigures("count", [none, none], 1)).toEqual({row: null, code: null});
    expect(carryFigures("count", [none, figure(null)], 1)).toEqual({
      row: {value: null, numerator: null, denominator: null, status: "not-reported"},
      code: null
    });
    expect(carryFigures("count", [none, figure(3)], 1)).toEqual({
      row: {value: null, numerator: null, denominator: null, status: "not-reported"},
      code: "partly-reported"
    });
  });

  it("keeps a level on which all agree, and none where they differ", () => {
    expect(carryFigures("level", [figure(1), figure(1)], 1)).toMatchObject({row: {value: 1}, code: "agree"});
    expect(carryFigures("level", [figure(1), figure(0)], 1)).toMatchObject({row: {value: null}, code: "differ"});
  });

  it("treats a ratio whose parts are not given as a level", () => {
    expect(carryFigures("ratio", [ratio(1, 2), figure(50)], 100)).toMatchObject({row: {value: 50}, code: "agree"});
  });

  it("leaves out units to which it does not apply, unless it applies to none", () => {
    const not = figure(null, {status: "not-applicable"});
    expect(carryFigures("count", [figure(3), not], 1)).toMatchObject({row: {value: 3}, code: "partly-applies"});
    expect(carryFigures("count", [figure(3), figure(4), not], 1)).toMatchObject({
      row: {value: 7},
      code: "partly-applies"
    });
    expect(carryFigures("count", [not, not], 1)).toMatchObject({row: {status: "not-applicable"}, code: null});
  });

  it("is an estimate where one of several figures was", () => {
    const added = carryFigures("count", [figure(3), figure(4, {status: "carried"})], 1);
    expect(added.row!.status).toBe("estimated");
    expect(carryFigures("count", [figure(3), figure(0, {status: "not-yet"})], 1).row!.status).toBe("reported");
  });
});

describe("a figure that is not there", () => {
  const parts = (numerator: number | null | undefined, denominator: number | null | undefined, value = 50) =>
    figure(value, {numerator, denominator});

  it("is not made 0 by a share: what was not reported stays so", () => {
    const gap = figure(null, {numerator: null, denominator: 8}, 0.25);
    for (const measure of ["count", "ratio", "level"] as const)
      expect(carryFigures(measure, [gap], 100)).toEqual({row: gap.row, code: null});
  });

  it("leaves the part of a ratio open that was not given, and takes its share of the other", () => {
    const shared = (numerator?: number | null, denominator?: number | null) =>
      carryFigures("ratio", [{...parts(numerator, denominator), share: 0.5}], 100).row;
    expect(shared(3, 6)).toMatchObject({value: 50, numerator: 1.5, denominator: 3});
    expect(shared(null, 6)).toMatchObject({value: 50, numerator: null, denominator: 3});
    expect(shared(3, undefined)).toMatchObject({value: 50, numerator: 1.5, denominator: null});
  });

  it("is no 0 in a sum of ratios: without all their parts they are not added, in whatever order", () => {
    const agreed = {row: {value: 50, numerator: null, denominator: null, status: "reported"}, code: "agree"};
    const whole = parts(4, 8);
    const lacking = [parts(null, 8), parts(undefined, 8), parts(4, null), parts(4, undefined), parts(null, null)];
    for (const gap of lacking) {
      expect(carryFigures("ratio", [gap, whole], 100)).toEqual(agreed);
      expect(carryFigures("ratio", [whole, gap, whole], 100)).toEqual(agreed);
    }
  });

  it("is what ratios of nothing add up to: no division by 0", () => {
    const nothing = parts(0, 0, 0);
    expect(carryFigures("ratio", [nothing, nothing], 100)).toMatchObject({row: {value: 0}, code: "agree"});
  });

  it("is what levels come to that differ, though their parts could be added", () => {
    expect(carryFigures("level", [ratio(1, 10), ratio(9, 30)], 100)).toEqual({
      row: {value: null, numerator: null, denominator: null, status: "not-reported"},
      code: "differ"
    });
    expect(carryFigures("level", [ratio(1, 2), ratio(4, 8)], 100)).toEqual({
      row: {value: 50, numerator: null, denominator: null, status: "reported"},
      code: "agree"
    });
  });
});

describe("the status of figures put together", () => {
  it.each([
    ["carried", "carried", "carried"],
    ["withheld", "withheld", "withheld"],
    ["estimated", "reported", "estimated"],
    ["reported", "carried", "estimated"],
    ["reported", "not-yet", "reported"]
  ] as const)("of %s and %s is %s", (one, other, status) => {
    const figures = [figure(3, {status: one}), figure(3, {status: other})];
    expect(carryFigures("count", figures, 1).row).toMatchObject({value: 6, status});
    expect(carryFigures("level", figures, 1).row).toMatchObject({value: 3, status});
  });
});
