import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {rankScores} from "../../src/scoring/index.js";

describe("rankScores", () => {
  it("ties share a rank and the next one is skipped: 1, 2, 2, 4", () => {
    expect(rankScores([90, 80, 80, 70])).toEqual([1, 2, 2, 4]);
  });

  it("null has no rank and takes no place", () => {
    expect(rankScores([70, 90, null, 90])).toEqual([3, 1, null, 1]);
    expect(rankScores([null])).toEqual([null]);
    expect(rankScores([])).toEqual([]);
  });

  it("zero is a score like any other", () => {
    expect(rankScores([0, null, -1])).toEqual([1, null, 2]);
  });

  it("ranks unrounded scores: what prints alike need not be tied", () => {
    expect(rankScores([70.001, 70.002])).toEqual([2, 1]);
  });

  it("scores that differ by rounding alone are tied", () => {
    expect(rankScores([0.1 + 0.2, 0.3, 0.2])).toEqual([1, 1, 3]);
    expect(rankScores([1, 1 + 2e-12])).toEqual([2, 1]);
  });

  it("a tie is with the best of the group, so near ones do not chain", () => {
    expect(rankScores([1, 1 - 0.8e-12, 1 - 1.6e-12])).toEqual([1, 1, 3]);
  });

  it("ranks at the precision the framework states", () => {
    expect(rankScores([0.9624, 0.9616, 0.9615], 3)).toEqual([1, 1, 1]);
    expect(rankScores([0.9624, 0.9616, 0.9614], 3)).toEqual([1, 1, 3]);
  });

  it("refuses NaN rather than placing it somewhere", () => {
    expect(() => rankScores([1, Number.NaN])).toThrow("score must be finite, got NaN");
  });

  it("a rank is one more than the number of units that are better", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({min: 0, max: 9}))), (scores) => {
        const ranks = rankScores(scores);
        scores.forEach((score, i) => {
          const better = scores.filter((other) => other !== null && score !== null && other > score).length;
          expect(ranks[i]).toBe(score === null ? null : better + 1);
        });
      })
    );
  });
});
