/** Values as a leaf compares them, and numbers too large to count with: small cases worked out by hand. */
import {describe, expect, it} from "vitest";
import {scoreByMark} from "../../src/scoring/distance.js";
import {score} from "../../src/scoring/index.js";
import {isCountable, LARGEST} from "../../src/scoring/magnitude.js";
import {transformValue} from "../../src/scoring/transform.js";
import {index, leaf, observe, unitRow} from "./make.js";

describe("a number to count with", () => {
  it("is a number within ±1e100: no text, no blank, no NaN", () => {
    expect([0, -5.5, LARGEST, -LARGEST].map(isCountable)).toEqual([true, true, true, true]);
    for (const value of [null, undefined, "5", "", [], Number.NaN, Number.POSITIVE_INFINITY, 1.1e100]) {
      expect(isCountable(value)).toBe(false);
    }
  });
});

describe("a value as the leaf compares it", () => {
  it("is itself, its logarithm or its Box–Cox power", () => {
    expect(transformValue(leaf("x"), -3)).toBe(-3);
    expect(transformValue(leaf("x", {transform: "none"}), 0)).toBe(0);
    expect(transformValue(leaf("x", {transform: "log"}), Math.E)).toBeCloseTo(1, 12);
    // (9^0.5 − 1) / 0.5
    expect(transformValue(leaf("x", {transform: "boxcox", lambda: 0.5}), 9)).toBeCloseTo(4, 12);
  });

  it("is refused where it is no number, not positive, or too large once raised, naming the indicator", () => {
    const boxcox = (lambda: number) => leaf("leaf", {indicator: "x", transform: "boxcox", lambda});
    expect(() => transformValue(leaf("x"), Number.NaN)).toThrow("x: value must be finite and within ±1e+100, got NaN");
    expect(() => transformValue(boxcox(1), -1)).toThrow("x: the Box–Cox transform needs a positive value, got -1");
    expect(() => transformValue(leaf("x", {transform: "log"}), 0)).toThrow(
      "x: the logarithm needs a positive value, got 0"
    );
    expect(() => transformValue(boxcox(3), 1e50)).toThrow("x: Box–Cox of 1e+50 by 3 is too large for a number");
  });
});

describe("numbers too large on the way", () => {
  it("are refused over a denominator, naming unit and indicator", () => {
    const framework = index([leaf("x", {denominator: "people", per: 1e60})]);
    const units = [unitRow("hue", {}, {people: 2})];
    expect(() => score(framework, observe({hue: {x: 4e50}}), {units})).toThrow(
      "unit hue, indicator x: the value must be finite and within ±1e+100, got 2e+110"
    );
  });

  it("are refused in the treatment of outliers, naming the leaf", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 1e9];
    const treat = {winsorise: 0, otherwise: "boxcox", lambda: 20} as const;
    const framework = index([leaf("x", {normalise: {method: "minmax"}, treat})]);
    const rows = observe(Object.fromEntries(values.map((x, i) => [`u${i}`, {x}])));
    expect(() => score(framework, rows)).toThrow(/^x: Box–Cox of 1000000000 by 20 is too large for a number/);
  });

  it("are no mark to measure the way by", () => {
    expect(() => scoreByMark([1, 2], Number.NaN)).toThrow("the mark must be finite, got NaN");
    expect(() => scoreByMark([null], Number.POSITIVE_INFINITY)).toThrow("the mark must be finite, got Infinity");
  });
});
