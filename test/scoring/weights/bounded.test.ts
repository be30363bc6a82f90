import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {boundedWeights, projectShares} from "../../../src/scoring/weights/bounded-weights.js";
import {group, index, leaf, pillars} from "../make.js";

const three = index([leaf("a"), leaf("b"), leaf("c")]);

describe("what-if weights within bounds", () => {
  it("hold a wish to its bound and give the rest to the others alike", () => {
    const {weights, moved} = boundedWeights(three, {a: 0.6, b: 0.3, c: 0.1}, {a: {low: 0.1, high: 0.4}});
    expect(weights.a).toBe(0.4);
    expect(weights.b).toBeCloseTo(0.4, 12);
    expect(weights.c).toBeCloseTo(0.2, 12);
    expect(moved.map(({node, bound}) => [node, bound])).toEqual([
      ["a", "high"],
      ["b", null],
      ["c", null]
    ]);
  });

  it("move nothing that is allowed, nominal where nothing is wished", () => {
    expect(boundedWeights(pillars, {p: 0.4, q: 0.6}, {})).toEqual({
      weights: {p: 0.4, q: 0.6, p1: 1 / 3, p2: 1 / 3, p3: 1 / 3},
      moved: []
    });
    expect(boundedWeights(three, {}, {a: {low: 0.5, high: 1}}).moved[0]).toMatchObject({
      node: "a",
      share: 0.5,
      bound: "low"
    });
  });

  it.each([
    [{}, {a: {low: 0.5, high: 0.6}, b: {low: 0.6, high: 0.7}}, /index: the lowest shares allowed sum to 1.1, above 1/],
    [{}, {a: {low: 0, high: 0.2}, b: {low: 0, high: 0.2}, c: {low: 0, high: 0.2}}, /index: the highest .* below 1/],
    [{}, {a: {low: 0.6, high: 0.5}}, /a: bounds must be/],
    [{}, {a: {low: -0.1, high: 0.5}}, /a: bounds must be/],
    [{}, {a: {low: 0.5, high: 1.2}}, /a: bounds must be/],
    [{a: 1.5}, {}, /a: the wished share/],
    [{a: -0.1}, {}, /a: the wished share/],
    [{a: Number.NaN}, {}, /a: the wished share/],
    [{x: 0.5}, {}, /x: no such node/]
  ])("refuse wishes %o with bounds %o", (wished, bounds, message) => {
    expect(() => boundedWeights(three, wished as Record<string, number>, bounds as never)).toThrow(message);
  });

  it("name no bound of a share that only made room, though it came to stand at its lowest", () => {
    // a is raised to 0.35, so b and c have 0.35 to give: half each, but b may give 0.05 only.
    const {weights, moved} = boundedWeights(
      three,
      {a: 0.3, b: 0.5, c: 0.5},
      {a: {low: 0.35, high: 1}, b: {low: 0.45, high: 1}}
    );
    expect([weights.a, weights.b]).toEqual([0.35, 0.45]);
    expect(weights.c).toBeCloseTo(0.2, 12);
    expect(moved.map(({node, bound}) => [node, bound])).toEqual([
      ["a", "low"],
      ["b", null],
      ["c", null]
    ]);
  });

  it("name no bound of a share that was raised to its highest by what the others left", () => {
    const {weights, moved} = boundedWeights(three, {a: 0, b: 0.1, c: 0.1}, {b: {low: 0, high: 0.2}});
    expect(weights.b).toBe(0.2);
    expect(moved.map(({node, bound}) => [node, bound])).toEqual([
      ["a", null],
      ["b", null],
      ["c", null]
    ]);
  });

  it("name no bound of a share that others moved away from the bound its wish is beyond", () => {
    // 0.75 is left to give, or 0.9 too much, and all three take a third of it.
    const raised = boundedWeights(three, {a: 0.05, b: 0.1, c: 0.1}, {a: {low: 0.1, high: 1}});
    expect(raised.weights.a).toBeCloseTo(0.3, 12);
    expect(raised.moved[0]).toMatchObject({node: "a", bound: null});
    const lowered = boundedWeights(three, {a: 0.9, b: 0.5, c: 0.5}, {a: {low: 0, high: 0.8}});
    expect(lowered.weights.a).toBeCloseTo(0.6, 12);
    expect(lowered.moved[0]).toMatchObject({node: "a", bound: null});
  });

  it("take a whole share or none as a wish, one share as both bounds, and bounds that leave one answer", () => {
    expect(boundedWeights(three, {a: 1, b: 0, c: 0}, {}).weights).toEqual({a: 1, b: 0, c: 0});
    const fixed = boundedWeights(three, {a: 0.5, b: 0.25, c: 0.25}, {a: {low: 0.5, high: 0.5}});
    expect(fixed).toEqual({weights: {a: 0.5, b: 0.25, c: 0.25}, moved: []});
    const half = {low: 0.5, high: 1};
    const least = boundedWeights(three, {a: 0.6, b: 0.7, c: 0.1}, {a: half, b: half});
    expect(least.weights).toEqual({a: 0.5, b: 0.5, c: 0});
    const most = boundedWeights(
      three,
      {a: 0.1, b: 0.1, c: 0.1},
      {a: {low: 0, high: 0.25}, b: {low: 0, high: 0.25}, c: {low: 0, high: 0.5}}
    );
    expect(most.weights).toEqual({a: 0.25, b: 0.25, c: 0.5});
  });

  it("reach every group of the tree", () => {
    const deep = index([group("p", [leaf("a"), leaf("b")]), leaf("c")]);
    const {weights} = boundedWeights(deep, {}, {a: {low: 0, high: 0.2}});
    expect([weights.a, weights.b, weights.p, weights.c]).toEqual([0.2, 0.8, 0.5, 0.5]);
  });
});

describe("the projection", () => {
  const problem = fc
    .array(
      fc.tuple(
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.double({min: 0, max: 1, noNaN: true})
      ),
      {
        minLength: 2,
        maxLength: 5
      }
    )
    .map((rows) => ({
      wished: rows.map(([wish]) => wish),
      limits: rows.map(([, a, b]) => ({low: Math.min(a, b), high: Math.max(a, b)}))
    }))
    .filter(({limits}) => {
      const sum = (pick: (limit: {low: number; high: number}) => number) =>
        limits.reduce((all, each) => all + pick(each), 0);
      return sum(({low}) => low) <= 1 && sum(({high}) => high) >= 1;
    });
  const distance = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + (x - b[i]!) ** 2, 0);

  it("keeps to every bound and sums to 1", () => {
    fc.assert(
      fc.property(problem, ({wished, limits}) => {
        const shares = projectShares(wished, limits);
        shares.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(limits[i]!.low);
          expect(share).toBeLessThanOrEqual(limits[i]!.high);
        });
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      })
    );
  });

  it("is nearer to the wish than any place a small move away", () => {
    fc.assert(
      fc.property(problem, ({wished, limits}) => {
        const shares = projectShares(wished, limits);
        for (let i = 0; i < shares.length; i++) {
          for (let j = 0; j < shares.length; j++) {
            const step = Math.min(1e-3, shares[i]! - limits[i]!.low, limits[j]!.high - shares[j]!);
            if (i === j || step <= 0) continue;
            const moved = shares.map((share, k) => (k === i ? share - step : k === j ? share + step : share));
            expect(distance(shares, wished)).toBeLessThanOrEqual(distance(moved, wished) + 1e-9);
          }
        }
      })
    );
  });
});
