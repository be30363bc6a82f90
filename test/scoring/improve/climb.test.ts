import {describe, expect, it} from "vitest";
import {climb, costOf} from "../../../src/scoring/improve/combination/climb.js";
import {curveTo, goalOf, productOf, sumOf} from "./climbs.js";

/** Yes/no levers that add so many points at such a cost, on top of what is there. */
const yesNo = (...pairs: readonly (readonly [gain: number, cost: number])[]) => {
  const curves = pairs.map(([, cost]) => curveTo(1, {cost, step: 1}));
  const index = (values: readonly number[]) => 100 + pairs.reduce((sum, [gain], i) => sum + gain * values[i]!, 0);
  return (points: number) => climb(curves, goalOf(index, 100 + points));
};

describe("a climb by whole steps", () => {
  it("takes first what adds most for its cost", () => {
    // One of 10 for 7, or two of 5 for 4 each; then two of 5 for 4 each, or one of 10 for 20.
    expect(yesNo([5, 4], [10, 7], [5, 4])(10)).toEqual([0, 1, 0]);
    expect(yesNo([5, 4], [10, 20], [5, 4])(10)).toEqual([1, 0, 1]);
  });

  it("counts the cost of the next step alone, not of those before it", () => {
    // After 10 points for 5, two of 5 for 4 each are cheaper than one of 10 for 9.
    expect(yesNo([10, 5], [10, 9], [5, 4], [5, 4])(20)).toEqual([1, 0, 1, 1]);
  });

  it("takes the first of those that add as much for their cost, whatever the last digit says", () => {
    const third = 0.1 + 0.2;
    expect(yesNo([0.3, 1], [third, 1], [0.3, 1])(0.25)).toEqual([1, 0, 0]);
    expect(yesNo([third, 1], [0.3, 1], [third, 1])(0.25)).toEqual([1, 0, 0]);
  });

  it("leaves out again what a later step made needless", () => {
    // 5 for 1 comes first, but the 10 for 4 that must follow are enough by themselves.
    expect(yesNo([5, 1], [10, 4])(10)).toEqual([0, 1]);
    // Of 5 for 1 and 5 for 2 one is needless beside 10 for 8: the dearer.
    expect(yesNo([5, 2], [5, 1], [10, 8])(15)).toEqual([0, 1, 1]);
  });

  it("gives one step for another where that is cheaper", () => {
    // 6 for 5 and 10 for 9 come first; 5 for 4.6 instead of the 10 is enough for 11.
    expect(yesNo([6, 5], [5, 4.6], [10, 9])(11)).toEqual([1, 1, 0]);
  });

  it("stops at the very thing that is enough, of a hundred, in either direction", () => {
    const up = curveTo(100, {from: 3, step: 1});
    expect(
      climb(
        [up],
        goalOf(([value]) => value!, 36.5)
      )
    ).toEqual([37]);
    const down = curveTo(0, {from: 90, step: 2});
    expect(
      climb(
        [down],
        goalOf(([value]) => -value!, -36.5)
      )
    ).toEqual([36]);
  });
});

describe("a climb by any values", () => {
  it("shares the way out by cost under a product: the costs of all values are alike at the best", () => {
    // x · y · z = 36 · 9 · 4 at costs 1, 4 and 9 a unit is cheapest where each comes to 36.
    const curves = [1, 4, 9].map((cost) => curveTo(100, {from: 2, cost}));
    const values = climb(curves, goalOf(productOf, 36 * 9 * 4));
    expect(productOf(values)).toBeGreaterThanOrEqual(36 * 9 * 4);
    expect(costOf(curves, values) / (3 * 36 - 2 * (1 + 4 + 9))).toBeCloseTo(1, 5);
  });

  it("goes up by all at once where no single step helps, lower values being better or not", () => {
    // a · (100 − b) = 900 from a = 0 and b = 100, b four times as dear: a = 60, b = 85.
    const curves = [curveTo(100, {cost: 1}), curveTo(0, {from: 100, cost: 4})];
    const values = climb(
      curves,
      goalOf(([a, b]) => a! * (100 - b!), 900)
    );
    expect(values[0]! * (100 - values[1]!)).toBeGreaterThanOrEqual(900);
    expect(costOf(curves, values) / 120).toBeCloseTo(1, 4);
  });

  it("moves one alone where that is cheapest: squares add up", () => {
    const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);
    const curves = [3, 1, 2].map((cost) => curveTo(100, {cost}));
    expect(climb(curves, goalOf(squares, 3600))).toEqual([0, expect.closeTo(60, 6), 0]);
  });

  it("stops at a knot where less is gained beyond", () => {
    // Up to 50 a gains 1 a unit, then nothing; b gains 0.5 throughout.
    const a = curveTo(100, {knots: [50]});
    const gain = ([x, y]: readonly number[]) => Math.min(x!, 50) + y! / 2;
    const curves = [a, curveTo(100)];
    expect(costOf(curves, climb(curves, goalOf(gain, 60))) / 70).toBeCloseTo(1, 2);
  });
});

describe("a climb where values add up", () => {
  it("fills the cheapest for its points first, up to its end", () => {
    const curves = [curveTo(10, {cost: 3}), curveTo(20, {from: 15, cost: 1}), curveTo(30, {cost: 2})];
    const values = climb(curves, goalOf(sumOf, 15 + 25));
    expect(values).toEqual([0, expect.closeTo(20, 6), expect.closeTo(20, 6)]);
  });
});
