import {describe, expect, it} from "vitest";
import {climb, costOf} from "../../../src/scoring/improve/combination/climb.js";
import {seedRandom} from "../../../src/scoring/random.js";
import {curveTo, goalOf, productOf, sumOf} from "./climbs.js";

/** So many levers of a few whole steps up or down, and the share of what all add together that is asked for. */
function drawLevers(random: () => number, count: number, [fewest, most]: readonly [number, number]) {
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const curves = Array.from({length: count}, () => {
    const [start, steps, cost] = [whole(1, 2), whole(fewest, most), whole(1, 9)];
    return random() < 0.5
      ? curveTo(3 * (start + steps), {from: 3 * start, cost, step: 3})
      : curveTo(-3 * (start + steps), {from: -3 * start, cost, step: 3});
  });
  return {curves, share: 0.1 + 0.8 * random()};
}

/** How much dearer the climb is than the cheapest of all, by trying every one. */
function dearerBy({curves, share}: ReturnType<typeof drawLevers>, index: (values: readonly number[]) => number) {
  const all = curves.reduce<readonly (readonly number[])[]>(
    (done, {knots}) => done.flatMap((values) => knots.map(({value}) => [...values, value])),
    [[]]
  );
  const least = index(all[0]!) + share * (index(all.at(-1)!) - index(all[0]!));
  const found = climb(curves, goalOf(index, least));
  expect(index(found)).toBeGreaterThanOrEqual(least);
  return costOf(curves, found) / Math.min(...all.filter((v) => index(v) >= least).map((v) => costOf(curves, v))) - 1;
}

function cappedMean(values: readonly number[]): number {
  return Math.min(sumOf(values) / values.length, 2 * Math.min(...values));
}

const INDICES: readonly (readonly [string, (values: readonly number[]) => number])[] = [
  ["a product", (values) => Math.abs(productOf(values))],
  ["squares", (values) => sumOf(values.map((value) => value ** 2))],
  ["a mean that the least child caps", (values) => cappedMean(values.map(Math.abs))]
];

describe("climbs among all combinations of a few steps", () => {
  it.each(INDICES)("of %s are nearly always the cheapest, and never a fifth dearer", (_, index) => {
    const random = seedRandom(3);
    const shares = [
      Array.from({length: 100}, () => dearerBy(drawLevers(random, 3, [2, 6]), index)),
      Array.from({length: 100}, () => dearerBy(drawLevers(random, 6, [1, 2]), index))
    ];
    for (const dearer of shares) {
      expect(dearer.filter((share) => share < 1e-9).length).toBeGreaterThanOrEqual(95);
      expect(Math.max(...dearer)).toBeLessThan(0.2);
    }
  });
});
