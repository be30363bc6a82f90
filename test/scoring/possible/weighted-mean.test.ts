import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {leastMean} from "../../../src/scoring/possible/weighted-mean.js";

/** The least over all corners of the box, where a ratio of linear functions is least. */
function leastByCorners(values: readonly number[], low: readonly number[], high: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let corner = 0; corner < 2 ** values.length; corner++) {
    const weights = values.map((_, i) => ((corner >> i) & 1 ? high[i]! : low[i]!));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total > 0) least = Math.min(least, weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0) / total);
  }
  return least;
}

describe("leastMean", () => {
  it("gives the low value its highest weight and the high one its lowest", () => {
    const weights: number[] = [];
    expect(leastMean([3, 1], [1, 1], [2, 2], weights)).toBeCloseTo(5 / 3, 14);
    expect(weights).toEqual([1, 2]);
  });

  it("is the smallest value where all other weights may be 0, and the value itself where there is one", () => {
    expect(leastMean([5, 2, 9], [0, 0, 0], [1, 1, 1])).toBe(2);
    expect(leastMean([7], [0.5], [2])).toBe(7);
  });

  it("is the least over all corners of the box", () => {
    const child = fc.tuple(fc.integer({min: -50, max: 50}), fc.integer({min: 0, max: 5}), fc.integer({min: 1, max: 5}));
    fc.assert(
      fc.property(fc.array(child, {minLength: 1, maxLength: 6}), (children) => {
        const values = children.map(([value]) => value);
        const low = children.map(([, least]) => least);
        const high = children.map(([, least, more]) => least + more);
        const weights: number[] = [];
        const least = leastMean(values, low, high, weights);
        expect(least).toBeCloseTo(leastByCorners(values, low, high), 10);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        expect(weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0) / total).toBeCloseTo(least, 10);
      })
    );
  });
});
