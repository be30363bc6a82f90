import {describe, expect, it} from "vitest";
import {otherDegree} from "../../../src/scoring/outline/other-degree.js";

describe("otherDegree", () => {
  it.each([
    // total, degrees, rest
    [61, [38, 12, 4], 7],
    [6, [4, 1, 0], 1],
    [5, [5, 0, 0], 0],
    [0, [0, 0, 0], 0]
  ])("of %d people with %o is %d", (total, degrees, rest) => {
    expect(otherDegree(total, degrees)).toBe(rest);
  });

  it.each([
    ["the total is missing", null, [1, 1, 1]],
    ["the total is missing and the degrees are all 0: nobody asked for is not nobody", null, [0, 0, 0]],
    ["a degree of nobody is missing", 0, [null, 0, 0]],
    ["one degree is missing", 61, [38, null, 4]],
    ["the last degree is missing", 61, [38, 12, null]],
    ["the degrees exceed the total: one of them is wrong", 61, [38, 64, 2]]
  ])("is not known where %s", (_, total, degrees) => {
    expect(otherDegree(total, degrees)).toBeNull();
  });
});
