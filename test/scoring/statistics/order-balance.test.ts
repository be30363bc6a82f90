import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {orderBalance} from "../../../src/scoring/statistics/order-balance.js";
import {plainBalance} from "./plain-balance.js";

describe("orderBalance", () => {
  it.each([
    ["no unit", [], [], 0],
    ["one unit", [4], [2], 0],
    ["the same order", [1, 2, 3, 4], [10, 20, 30, 40], 6],
    ["opposite order", [1, 2, 3, 4], [4, 3, 2, 1], -6],
    ["a tie in the first column", [1, 1, 2], [1, 2, 3], 2],
    ["a tie in the second column", [1, 2, 3], [1, 1, 2], 2],
    ["ties in both columns at once", [1, 1, 2, 2], [1, 1, 2, 2], 4],
    ["all tied", [1, 1, 1], [1, 2, 3], 0]
  ])("%s", (_, a, b, expected) => expect(orderBalance(a, b)).toBe(expected));

  it("agrees with counting pair by pair, with many ties, few and none", () => {
    const column = fc.tuple(fc.integer({min: 0, max: 40}), fc.constantFrom(2, 6, 1000)).chain(([size, most]) => {
      const values = fc.array(fc.integer({min: -most, max: most}), {minLength: size, maxLength: size});
      return fc.tuple(values, values);
    });
    fc.assert(
      fc.property(column, ([a, b]) => {
        expect(orderBalance(a, b)).toBe(plainBalance(a, b));
      }),
      {numRuns: 300}
    );
  });

  it("leaves its columns as they were", () => {
    const [a, b] = [Object.freeze([3, 1, 2]), Object.freeze([1, 2, 3])];
    expect(orderBalance(a, b)).toBe(-1);
  });
});
