import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {AVAILABLE_MEANS, aggregate} from "../../src/scoring/index.js";

describe("aggregate", () => {
  it("takes weights relative to each other", () => {
    expect(aggregate("arithmetic", [0, 100], [1, 3])).toBe(75);
    expect(aggregate("geometric", [4, 9], [2, 2])).toBeCloseTo(6, 12);
    expect(aggregate("harmonic", [2, 6], [1, 1])).toBeCloseTo(3, 12);
  });

  it.each(["geometric", "harmonic"] as const)("a %s mean is 0 as soon as one child is 0", (method) => {
    expect(aggregate(method, [0, 100], [1, 1])).toBe(0);
  });

  it.each(AVAILABLE_MEANS)("a child of weight 0 counts for nothing in the %s mean, even at 0", (method) => {
    expect(aggregate(method, [0, 50], [0, 2])).toBeCloseTo(50, 12);
  });

  it.each(["geometric", "harmonic"] as const)("a %s mean refuses a negative score", (method) => {
    expect(() => aggregate(method, [-1, 5], [1, 1])).toThrow(/-1/);
  });

  it.each(AVAILABLE_MEANS)("has no %s mean of nobody, nor of weights that are all 0", (method) => {
    expect(aggregate(method, [], [])).toBeNull();
    expect(aggregate(method, [5, 6], [0, 0])).toBeNull();
  });

  it("refuses copeland, which compares all units, and a power mean without a power", () => {
    expect(() => aggregate("copeland", [1], [1])).toThrow("method copeland is no mean of one unit's children");
    expect(() => aggregate("power", [1], [1])).toThrow("power must be finite and not 0");
  });

  it.each(AVAILABLE_MEANS)(
    "the %s mean lies between its children, and scaling all weights changes nothing",
    (method) => {
      const child = fc.tuple(fc.double({min: 0.5, max: 100, noNaN: true}), fc.double({min: 0.1, max: 9, noNaN: true}));
      fc.assert(
        fc.property(
          fc.array(child, {minLength: 1, maxLength: 8}),
          fc.double({min: 0.1, max: 50, noNaN: true}),
          (pairs, k) => {
            const scores = pairs.map(([score]) => score);
            const weights = pairs.map(([, weight]) => weight);
            const mean = aggregate(method, scores, weights)!;
            expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
            expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
            expect(
              aggregate(
                method,
                scores,
                weights.map((weight) => k * weight)
              )
            ).toBeCloseTo(mean, 8);
          }
        )
      );
    }
  );
});
