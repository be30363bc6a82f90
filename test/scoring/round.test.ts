import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {roundDecimal} from "../../src/scoring/index.js";

describe("roundDecimal", () => {
  it.each([
    [1.005, 2, 1.01],
    [0.0005, 3, 0.001],
    [0.9625, 3, 0.963],
    [8.345, 2, 8.35],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [0.49999999999999994, 0, 0],
    [1234567.4999999998, 0, 1234567],
    [9.995, 2, 10],
    [0.04, 1, 0],
    [0.05, 1, 0.1],
    [1e-7, 3, 0],
    [1.2345678e-7, 3, 0],
    [-9.87654321e-5, 2, 0],
    [6e-8, 7, 1e-7],
    [1.5e300, 2, 1.5e300],
    [12, 3, 12],
    [0, 3, 0]
  ])("rounds %d to %d decimals as %d", (value, decimals, expected) => {
    expect(roundDecimal(value, decimals)).toBe(expected);
  });

  it("never says minus zero", () => {
    expect(Object.is(roundDecimal(-0.0001, 2), 0)).toBe(true);
    expect(Object.is(roundDecimal(-0.4, 0), 0)).toBe(true);
    expect(Object.is(roundDecimal(-0, 2), 0)).toBe(true);
  });

  it("agrees with the decimal text of every thousandth and its halves", () => {
    for (let i = 0; i < 2000; i++) {
      expect(roundDecimal(Number(`${i}e-3`), 3)).toBe(Number(`${i}e-3`));
      expect(roundDecimal(Number(`${i}5e-4`), 3)).toBe(Number(`${i + 1}e-3`));
      expect(roundDecimal(Number(`${i}49e-5`), 3)).toBe(Number(`${i}e-3`));
    }
  });

  it("moves a number by at most half a unit, and rounding again changes nothing", () => {
    fc.assert(
      fc.property(fc.double({min: -1e6, max: 1e6, noNaN: true}), fc.integer({min: 0, max: 8}), (value, decimals) => {
        const rounded = roundDecimal(value, decimals);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals + 1e-9);
        expect(roundDecimal(rounded, decimals)).toBe(rounded);
      })
    );
  });

  it("refuses what is not a number", () => {
    expect(() => roundDecimal(Number.NaN, 2)).toThrow("value must be finite, got NaN");
    expect(() => roundDecimal(1, -1)).toThrow("decimals must be 0 or more, got -1");
    expect(() => roundDecimal(1, 0.5)).toThrow("decimals must be 0 or more, got 0.5");
  });
});
