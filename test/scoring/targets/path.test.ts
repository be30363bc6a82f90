import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  countToDo,
  gapTo,
  meets,
  neededPacePerYear,
  statusAgainstPath,
  straightPath,
  thingsToDo,
  yesToDo
} from "../../../src/scoring/index.js";

const todo = (numerator: number | null, denominator: number | null, target: number, comparator: ">=" | ">" = ">=") =>
  thingsToDo({numerator, denominator, target, comparator});

describe("thingsToDo", () => {
  it.each([
    [20, 99, 30, ">=", 10],
    [20, 100, 30, ">=", 10],
    [20, 100, 30, ">", 11],
    [30, 100, 30, ">=", 0],
    [30, 100, 30, ">", 1],
    [40, 100, 30, ">=", 0],
    [0, 1000, 2.9, ">=", 29],
    [0, 700, 0.7, ">=", 5],
    [0, 3, 33.333333, ">=", 1],
    [0, 3, 33.333334, ">=", 2],
    [0, 9_007_199_254_740, 55, ">=", 4_953_959_590_107]
  ] as const)("%d of %d towards %d %s leaves %d", (numerator, denominator, target, comparator, expected) => {
    expect(todo(numerator, denominator, target, comparator)).toBe(expected);
  });

  it("is no number where a count is missing, or there is nothing to do it to", () => {
    expect(todo(null, 10, 30)).toBeNull();
    expect(todo(1, null, 30)).toBeNull();
    expect(todo(0, 0, 30)).toBeNull();
  });

  it("refuses fractions, more than six decimals, and targets that ask for less", () => {
    expect(() => todo(1.5, 10, 30)).toThrow("numerator must be a whole number of 0 or more, got 1.5");
    expect(() => todo(1, 10.5, 30)).toThrow("denominator must be a whole number of 0 or more, got 10.5");
    expect(() => todo(-1, 10, 30)).toThrow("numerator must be a whole number of 0 or more, got -1");
    expect(() => todo(1, 10, 30.1234567)).toThrow(/decimals/);
    expect(() => todo(1, 10, -1)).toThrow(/target must be 0 or more .* got -1/);
    expect(() => todo(1, 10, Number.POSITIVE_INFINITY)).toThrow(/target must be 0 or more .* got Infinity/);
    for (const comparator of ["<=", "<"] as const) {
      expect(() => thingsToDo({numerator: 1, denominator: 10, target: 30, comparator})).toThrow(`"${comparator}" asks`);
    }
  });

  it("is the least number that meets the target, for every target of one decimal", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 3000}),
        fc.integer({min: 0, max: 1000}),
        fc.constantFrom(">=", ">"),
        (all, tenths, comparator) => {
          const needed = todo(0, all, Number(`${tenths}e-1`), comparator as ">=")!;
          const reaches = (n: number) => (comparator === ">" ? n * 1000 > tenths * all : n * 1000 >= tenths * all);
          expect(reaches(needed)).toBe(true);
          if (needed > 0) expect(reaches(needed - 1)).toBe(false);
        }
      )
    );
  });
});

describe("countToDo and yesToDo", () => {
  it("counts what a number or a yes still needs", () => {
    expect(countToDo(80, 100, ">=")).toBe(20);
    expect(countToDo(100, 100, ">")).toBe(1);
    expect(countToDo(120, 100, ">=")).toBe(0);
    expect(countToDo(null, 100, ">=")).toBeNull();
    expect(() => countToDo(0.5, 100, ">=")).toThrow("count must be a whole number of 0 or more, got 0.5");
    expect([yesToDo(1), yesToDo(0), yesToDo(null)]).toEqual([0, 1, null]);
    expect(() => yesToDo(2)).toThrow(/2/);
  });
});

describe("gaps and paths", () => {
  it("the gap is target minus value; none where nothing was reported", () => {
    expect(gapTo(12, 30)).toBe(18);
    expect(gapTo(35, 30)).toBe(-5);
    expect(gapTo(null, 30)).toBeNull();
  });

  it("the pace spreads the gap over the years left, is 0 once met, and is no number when time is up", () => {
    expect(neededPacePerYear(30, {comparator: ">=", value: 100}, 2026, 2030)).toBe(17.5);
    expect(neededPacePerYear(9, {comparator: "<=", value: 5}, 2026, 2030)).toBe(-1);
    expect(neededPacePerYear(100, {comparator: ">=", value: 100}, 2026, 2030)).toBe(0);
    expect(neededPacePerYear(30, {comparator: ">=", value: 100}, 2030, 2030)).toBeNull();
    expect(neededPacePerYear(null, {comparator: ">=", value: 100}, 2026, 2030)).toBeNull();
    expect(neededPacePerYear(40, {comparator: ">", value: 40}, 2026, 2030)).toBeNull();
  });

  it("the straight path starts at the base, ends at the target and stays there", () => {
    expect([2024, 2027, 2030, 2035].map((year) => straightPath(2024, 30, 2030, 100, year))).toEqual([30, 65, 100, 100]);
    expect(0.9 + (0.3 - 0.9)).toBeLessThan(0.3);
    expect(straightPath(2024, 0.9, 2030, 0.3, 2030)).toBe(0.3);
    expect(() => straightPath(2024, 30, 2030, 100, 2023)).toThrow(/2023/);
    expect(() => straightPath(2030, 30, 2030, 100, 2030)).toThrow(/2030/);
  });

  it.each([
    [{value: 100, lower: 100, upper: 100}, "met"],
    [{value: 65, lower: 65, upper: 65}, "on-path"],
    [{value: 64, lower: 64, upper: 64}, "off-path"],
    [{value: 70, lower: 60, upper: 80}, "uncertain"],
    [{value: 70, lower: null, upper: null}, "uncertain"],
    [{value: null, lower: 0, upper: 100}, "not-reported"]
  ] as const)("%o at 65 on the way to 100 is %s", (figure, status) => {
    expect(statusAgainstPath(figure, 65, {comparator: ">=", value: 100})).toBe(status);
  });

  it("where lower is better, below the path is on it", () => {
    const figure = {value: 8, lower: 8, upper: 8};
    expect(meets(8, {comparator: "<=", value: 5})).toBe(false);
    expect(statusAgainstPath(figure, 9, {comparator: "<=", value: 5})).toBe("on-path");
    expect(statusAgainstPath(figure, 7, {comparator: "<=", value: 5})).toBe("off-path");
    expect(statusAgainstPath(figure, 9, {comparator: "<", value: 5})).toBe("on-path");
    expect(statusAgainstPath(figure, 7, {comparator: "<", value: 5})).toBe("off-path");
  });

  it("below the path to about 50 ± 5, a figure that may be there already is not called off it", () => {
    const about = {comparator: "approx", value: 50} as const;
    expect(statusAgainstPath({value: 46, lower: 44, upper: 47}, 48, about, 5)).toBe("uncertain");
    expect(statusAgainstPath({value: 43, lower: 42, upper: 44}, 48, about, 5)).toBe("off-path");
  });

  it("without a target at the end of the path higher is better, and nothing is met", () => {
    const at = (value: number | null) => statusAgainstPath({value, lower: value, upper: value}, 65);
    expect([at(100), at(65), at(64), at(null)]).toEqual(["on-path", "on-path", "off-path", "not-reported"]);
  });
});
