import {describe, expect, it} from "vitest";
import {seedRandom} from "../../../src/scoring/random.js";
import {group, index, leaf, observe} from "../make.js";
import {scoredWith, stepsOf} from "./make.js";

const IDS = ["a", "b", "c", "d", "e"];

/** An index of two levels and three units' figures, all drawn. */
function drawCase(random: () => number) {
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const drawLeaf = (id: string) => leaf(id, {weight: 1 + whole(3)});
  const framework = index([group("p", IDS.slice(0, 2).map(drawLeaf)), ...IDS.slice(2).map(drawLeaf)]);
  const values = () => Object.fromEntries(IDS.map((id) => [id, whole(100)]));
  return {framework, rows: observe({u: values(), v: values(), w: values()})};
}

/** The ways in whole values that there are in 60 of them; drawn anew for each test. */
function findWays() {
  const random = seedRandom(7);
  return Array.from({length: 60}, () => drawCase(random)).flatMap(({framework, rows}) => {
    const limits = () => IDS.map((indicator) => ({indicator, step: 1}));
    const ways = Object.values(stepsOf(framework, rows, limits)).filter(({outcome}) => outcome === "reaches");
    return ways.map((way) => ({framework, rows, way}));
  });
}

const valuesOf = (steps: readonly {indicator: string; needed: number | null}[]) =>
  new Map(steps.map(({indicator, needed}) => [indicator, needed!]));

describe("ways in random indices of arithmetic means", () => {
  it("reach the score and the rank said once everybody is scored again, by points that add up", () => {
    const found = findWays();
    expect(found.length).toBeGreaterThan(80);
    expect(found.filter(({way}) => way.steps.length > 1).length).toBeGreaterThan(10);
    for (const {framework, rows, way} of found) {
      const again = scoredWith(framework, rows, way.unit, valuesOf(way.steps));
      expect(again.score!).toBeGreaterThanOrEqual(way.score_needed! * (1 - 1e-12));
      expect(again.score!).toBeCloseTo(way.score_after!, 9);
      expect(again.rank).toBe(way.rank_after);
      const sum = way.steps.reduce((total, {points}) => total + points!, way.score!);
      expect(sum).toBeCloseTo(way.score_after!, 9);
    }
  });

  it("could do with no smaller step, and with no smaller number of indicators", () => {
    for (const {framework, rows, way} of findWays()) {
      for (const step of way.steps) {
        const less = new Map(valuesOf(way.steps)).set(step.indicator, step.needed! - 1);
        expect(scoredWith(framework, rows, way.unit, less).score!).toBeLessThan(way.score_needed!);
      }
      for (const few of subsets(IDS, way.steps.length - 1)) {
        const best = new Map(few.map((id) => [id, 100]));
        expect(scoredWith(framework, rows, way.unit, best).score!).toBeLessThan(way.score_needed! * (1 - 1e-12));
      }
    }
  });
});

function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}
