import {describe, expect, it} from "vitest";
import {fillsFromOthers, periodOf, relabelRows, unitsOf} from "../../../src/scoring/change/side-rows.js";
import {index, leaf, observe} from "../make.js";

const two = [...observe({u: {a: 1}, v: {a: 2}}, "2024"), ...observe({v: {a: 3}, w: {a: 4}}, "2023")];
const framework = index([leaf("a")]);
const periods = (rows: ReturnType<typeof relabelRows>, unit: string) => (rows.get(unit) ?? []).map((row) => row.period);

describe("periodOf", () => {
  it("names the periods there are, in order, where the one asked for is not among them, or none was chosen", () => {
    expect(() => periodOf({framework, observations: two, period: "2025"}, "before")).toThrow(/2025.*2023, 2024/);
    expect(() => periodOf({framework, observations: two}, "before")).toThrow(/2023, 2024/);
    expect(periodOf({framework, observations: two, period: "2023"}, "before")).toBe("2023");
  });
});

describe("unitsOf", () => {
  it("without a table of units takes those observed in the period, not in others", () => {
    expect(unitsOf({framework, observations: two}, "2024").map(({unit}) => unit)).toEqual(["u", "v"]);
  });
});

describe("fillsFromOthers", () => {
  it.each(["mean", "median", "row"] as const)("is not so for gaps filled by the %s of the same period", (by) => {
    expect(fillsFromOthers([index([leaf("a", {impute: {by}})])])).toBe(false);
  });

  it("is so for the last value and for a line between years", () => {
    expect(fillsFromOthers([framework, index([leaf("a", {impute: {by: "last"}})])])).toBe(true);
    expect(fillsFromOthers([index([leaf("a", {impute: {by: "linear"}})])])).toBe(true);
    expect(fillsFromOthers([framework])).toBe(false);
  });
});

describe("relabelRows", () => {
  it("keeps the one period, under the later one's name, unless gaps are filled from history", () => {
    const rows = relabelRows(two, {own: "2024", target: "2025", history: false});
    expect(periods(rows, "v")).toEqual(["2025"]);
    expect(rows.has("w")).toBe(false);
    const all = relabelRows(two, {own: "2024", target: "2025", history: true});
    expect(periods(all, "v")).toEqual(["2025", "2024"]);
    expect(periods(all, "w")).toEqual(["2024"]);
  });

  it("moves what follows the year along, and leaves periods as they are where none moves", () => {
    const quarters = observe({u: {a: 1}}, "2024-Q1");
    const move = (own: string, target: string) => periods(relabelRows(quarters, {own, target, history: true}), "u");
    expect(move("2020-Q2", "2021-Q2")).toEqual(["2025-Q1"]);
    expect(move("one", "one")).toEqual(["2024-Q1"]);
    expect(move("2024-Q1", "now")).toEqual(["now"]);
  });

  it("refuses periods that can't be moved by whole years", () => {
    const move = (period: string, own: string, target: string) => () =>
      relabelRows(observe({u: {a: 1}}, period), {own, target, history: true});
    expect(move("2023", "2024-Q1", "2025-Q2")).toThrow(/2023 can't be moved as 2024-Q1 to 2025-Q2/);
    expect(move("x", "2024", "2025")).toThrow(RangeError);
    expect(move("2023", "year 2024", "2025")).toThrow(RangeError);
    expect(move("2023", "2024", "later")).toThrow(RangeError);
  });
});
