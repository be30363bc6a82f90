import {describe, expect, it} from "vitest";
import type {Observation} from "../../../src/scoring/model.js";
import {plainMean, rollBefore} from "../../../src/scoring/trends/roll-before.js";
import {indicator, plain, ratio} from "./make.js";

const RATIO = indicator("ratio");
const roll = (measure: "count" | "yes" | "level", rows: readonly (Observation | undefined)[]) =>
  rollBefore(indicator(measure), rows);

describe("ratios of several predecessors", () => {
  it("are the sum of numerators over that of denominators, never the mean of percentages", () => {
    const rolled = rollBefore(RATIO, [ratio("a", "r", 1, 10), ratio("b", "r", 90, 100)]);
    expect(rolled).toMatchObject({numerator: 91, denominator: 110, state: "whole", plain_mean: 50});
    expect(rolled.value).toBeCloseTo(82.727273, 6);
  });

  it("keep their scale", () => {
    const per1000 = indicator("ratio", {scale: 1000});
    const row = (id: string): Observation => ({...ratio(id, "r", 2, 100), value: 20});
    expect(rollBefore(per1000, [row("a"), row("b")]).value).toBe(20);
  });

  it("leave no sum where one did not report, or has no row at all", () => {
    for (const other of [ratio("b", "r", null, null), ratio("b", "r", null, 7), undefined]) {
      const rolled = rollBefore(RATIO, [ratio("a", "r", 1, 10), other]);
      expect(rolled).toMatchObject({value: null, numerator: null, denominator: null, state: "part", plain_mean: null});
    }
  });

  it("are none where nobody reported", () => {
    expect(rollBefore(RATIO, [ratio("a", "r", null, null), undefined])).toMatchObject({value: null, state: "none"});
    expect(rollBefore(RATIO, [])).toMatchObject({value: null, state: "none", source: ""});
  });

  it("leave out a predecessor to which the indicator does not apply: it adds nothing", () => {
    const none = plain("b", "r", null, "not-applicable");
    const rolled = rollBefore(RATIO, [ratio("a", "r", 1, 10), none, ratio("c", "r", 2, 10)]);
    expect(rolled).toMatchObject({value: 15, numerator: 3, denominator: 20, state: "whole", plain_mean: null});
    expect(rollBefore(RATIO, [none, none])).toMatchObject({value: null, state: "not-applicable"});
  });

  it("of one predecessor are its own, with no plain mean", () => {
    const rolled = rollBefore(RATIO, [ratio("a", "r", 0, 10)]);
    expect(rolled).toMatchObject({value: 0, numerator: 0, denominator: 10, state: "whole", plain_mean: null});
    expect(rolled.source).toBe("a/a.xlsx#S!D1;a/a.xlsx#S!D2");
  });
});

describe("other figures of several predecessors", () => {
  it("counts are added, 0 among them, and have no plain mean", () => {
    const rolled = roll("count", [plain("a", "c", 0), plain("b", "c", 5)]);
    expect(rolled).toMatchObject({value: 5, numerator: null, state: "whole", plain_mean: null, yes: null});
  });

  it.each([
    [[1, 0], 1, 2],
    [[1, 1, 1], 3, 3],
    [[0, 0], 0, 2],
    [[1, null], 1, 1],
    [[null, null], null, 0]
  ])("yes/no %j is %j of %d, and never a yes or no of the merged unit", (values, yes, reported) => {
    const rolled = roll(
      "yes",
      values.map((value, i) => plain(`u${i}`, "y", value))
    );
    expect(rolled).toMatchObject({value: null, yes, reported, plain_mean: null});
  });

  it("yes/no to which one does not apply is counted over the others", () => {
    const rolled = roll("yes", [plain("a", "y", 1), plain("b", "y", null, "not-applicable")]);
    expect(rolled).toMatchObject({value: null, yes: 1, reported: 1, state: "yes"});
  });

  it("levels that agree are that level; levels that differ are none", () => {
    const level = (...values: readonly number[]) =>
      roll(
        "level",
        values.map((value, i) => plain(`u${i}`, "l", value))
      );
    expect(level(4, 4)).toMatchObject({value: 4, state: "agree", plain_mean: 4});
    expect(level(4, 2)).toMatchObject({value: null, state: "differ", plain_mean: 3});
    expect(roll("level", [plain("a", "l", 4), plain("b", "l", null, "not-applicable")])).toMatchObject({
      value: 4,
      state: "agree"
    });
  });

  it("name each cell once, and none of a predecessor that has no row", () => {
    expect(roll("count", [plain("a", "c", 1), undefined]).source).toBe("a/a.xlsx#S!D1");
    const rows = [plain("a", "c", 1), plain("a", "c", 1), plain("b", "c", 2)];
    expect(roll("count", rows).source).toBe("a/a.xlsx#S!D1;b/a.xlsx#S!D1");
  });
});

describe("plainMean", () => {
  it.each([
    [[1, 3], 2],
    [[0, 0], 0],
    [[1], null],
    [[], null],
    [[1, null], null]
  ])("of %j is %j", (values, mean) => {
    expect(plainMean(values)).toBe(mean);
  });
});
