import {describe, expect, it} from "vitest";
import {coverageOf, reachesCoverage} from "../../src/scoring/coverage.js";

describe("coverage", () => {
  it.each([
    [2, 3, 0.66, true],
    [1, 3, 0.66, false],
    [2, 3, 0.67, false],
    [4, 5, 0.8, true],
    [7, 10, 0.7, true],
    [3, 10, 0.1 + 0.2, true],
    [16, 21, 0.8, false],
    [17, 21, 0.8, true],
    [0, 3, 0, true]
  ])("%d of %d against %d passes: %s", (present, total, threshold, passes) => {
    expect(reachesCoverage({present, total}, threshold)).toBe(passes);
  });

  it("equal to the threshold passes for every count up to 60", () => {
    for (let total = 1; total <= 60; total++) {
      for (let present = 1; present <= total; present++) {
        expect(reachesCoverage({present, total}, present / total)).toBe(true);
        expect(reachesCoverage({present: present - 1, total}, present / total)).toBe(false);
      }
    }
  });

  it("of nothing is no number, never 0/0", () => {
    expect(coverageOf({present: 0, total: 0})).toBeNull();
    expect(coverageOf({present: 0, total: 2})).toBe(0);
  });
});
