import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Framework, Robustness} from "../../../src/scoring/index.js";
import {flattenTree} from "../../../src/scoring/kernel/flat-tree.js";
import {seedRandom} from "../../../src/scoring/random.js";
import {drawLogGamma, drawShares} from "../../../src/scoring/robustness/draw-shares.js";
import {checkWeightSets, prepareWeights} from "../../../src/scoring/robustness/draw-weights.js";
import {listInputs} from "../../../src/scoring/robustness/inputs.js";
import type {WeightSet} from "../../../src/scoring/robustness/model.js";
import {pointOf, randomPoints, readPoint} from "../../../src/scoring/robustness/points.js";
import {runRobustness} from "../../../src/scoring/robustness/run-robustness.js";
import {group, index, leaf, observe} from "../make.js";

const tree = [group("g", [leaf("x"), leaf("y", {weight: 3})], {weight: 2}), leaf("z", {weight: 6})];
const framework = (weights: Robustness["weights"]): Framework => index(tree, {robustness: {replications: 1, weights}});

/** Weights by node id. */
function drawAt(weights: Robustness["weights"], u: number): Readonly<Record<string, number>> {
  const own = framework(weights);
  const flat = flattenTree(own);
  const out = new Float64Array(flat.ids.length);
  prepareWeights(own, flat).fill(u, out);
  return Object.fromEntries(flat.ids.map((id, i) => [id, out[i]!]));
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const us = (count: number) => randomPoints(1, count, 9).map(([u]) => u!);

describe("weights drawn within a share", () => {
  it("stay within it, and are spread evenly over it", () => {
    const drawn = us(4000).map((u) => drawAt(0.25, u).y!);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(2.25);
    expect(Math.max(...drawn)).toBeLessThan(3.75);
    expect(mean(drawn)).toBeCloseTo(3, 1);
    expect(mean(drawn.map((w) => (w - 3) ** 2))).toBeCloseTo(0.75 ** 2 / 3, 1);
  });

  it("of chosen levels leave the others nominal, and draw the same as without", () => {
    const all = drawAt({draw: "within", share: 0.5}, 0.3);
    expect(drawAt(0.5, 0.3)).toEqual(all);
    expect(drawAt({draw: "within", share: 0.5, levels: [2]}, 0.3)).toEqual({...all, index: 1, g: 2, z: 6});
    expect(
      prepareWeights(framework({draw: "within", share: 0.5, levels: [2]}), flattenTree(framework(0))).nodes
    ).toEqual([2, 3]);
  });
});

describe("weights drawn from a Dirichlet distribution", () => {
  it("are shares of 1 in every group, on average the nominal ones, with the variance of the distribution", () => {
    const drawn = us(6000).map((u) => drawAt({draw: "dirichlet", concentration: 20}, u));
    for (const each of drawn.slice(0, 50)) {
      expect(each.x! + each.y!).toBeCloseTo(1, 12);
      expect(each.g! + each.z!).toBeCloseTo(1, 12);
    }
    for (const [id, share] of [
      ["x", 0.25],
      ["y", 0.75],
      ["g", 0.25],
      ["z", 0.75]
    ] as const) {
      const own = drawn.map((each) => each[id]!);
      const variance = (share * (1 - share)) / 21;
      const average = mean(own);
      expect(Math.abs(average - share)).toBeLessThan(4 * Math.sqrt(variance / 6000));
      expect(mean(own.map((w) => (w - average) ** 2)) / variance).toBeGreaterThan(0.9);
      expect(mean(own.map((w) => (w - average) ** 2)) / variance).toBeLessThan(1.1);
    }
  });

  it("a weight of 0 stays 0, and however small the concentration there is always a weight to divide by", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1e-3, 1, 50), {minLength: 1, maxLength: 5}).filter((all) => all.some((w) => w > 0)),
        fc.constantFrom(1e-6, 0.01, 1, 1e4),
        fc.integer({min: 0, max: 2 ** 32 - 1}),
        (nominal, concentration, seed) => {
          const shares = drawShares(nominal, concentration, seedRandom(seed));
          expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          shares.forEach((share, i) => {
            expect(share > 0).toBe(nominal[i]! > 0);
          });
        }
      )
    );
  });

  it.each([0.3, 1, 4.5])("gamma variates of shape %s have its mean and variance", (alpha) => {
    const random = seedRandom(3);
    const drawn = Array.from({length: 20_000}, () => Math.exp(drawLogGamma(alpha, random)));
    const average = mean(drawn);
    expect(Math.abs(average - alpha)).toBeLessThan(4 * Math.sqrt(alpha / 20_000));
    expect(mean(drawn.map((x) => (x - average) ** 2)) / alpha).toBeGreaterThan(0.9);
    expect(mean(drawn.map((x) => (x - average) ** 2)) / alpha).toBeLessThan(1.1);
    expect(() => drawLogGamma(0, random)).toThrow("the shape must be above 0, got 0");
  });
});

describe("sets of weights", () => {
  const sets: readonly WeightSet[] = [{x: 1, y: 1}, {z: 0}, {g: 0, x: 5}];

  it("take the place of drawing, each an alternative; nodes left out keep their own weight", () => {
    const own = framework(0.25);
    const inputs = listInputs(own, sets);
    expect(inputs).toEqual([{id: "weights", alternatives: ["1", "2", "3"]}]);
    const values = observe({a: {x: 100, y: 0, z: 0}, b: {x: 0, y: 100, z: 50}});
    const runs = runRobustness(own, values, {weightSets: sets, points: [0, 1, 2].map((k) => pointOf(inputs, [k]))});
    expect(runs.nodes).toEqual(["g", "x", "y", "z"]);
    expect([...runs.weights]).toEqual([2, 1, 1, 6, 2, 1, 3, 0, 0, 5, 3, 6]);
    [12.5, 50, 25, 75, 0, 50].forEach((score, i) => {
      expect(runs.scores[i]).toBeCloseTo(score, 12);
    });
  });

  it("with a weight of 0 leave a unit that has nothing else without a rank in that run", () => {
    const values = observe({a: {x: 10, y: 20}, b: {x: 1, y: 2, z: 50}});
    const inputs = listInputs(framework(0), sets);
    const runs = runRobustness(framework(0), values, {
      weightSets: sets,
      points: [0, 2].map((k) => pointOf(inputs, [k]))
    });
    expect([...runs.ranks]).toEqual([2, 1, 0, 1]);
    expect(runs.scores[2]).toBeNaN();
  });

  it("are refused by number and node", () => {
    const check = (set: Readonly<Record<string, number>>) => () => checkWeightSets(framework(0), [{}, set]);
    expect(check({q: 1})).toThrow("weight set 2: q is no node below the index");
    expect(check({index: 1})).toThrow("weight set 2: index is no node below the index");
    expect(check({x: -1})).toThrow(/^weight set 2: .*must be 0 or more/);
    expect(check({x: 0, y: 0})).toThrow(/^weight set 2: .*must not all be 0/);
    expect(() => checkWeightSets(framework(0), [])).toThrow("at least one set");
  });
});

describe("points", () => {
  const own: Framework = {
    ...framework(0.25),
    robustness: {
      replications: 1,
      weights: 0.25,
      aggregate: ["arithmetic", "geometric"],
      impute: ["own", {by: "mean", within: "region"}]
    }
  };
  const inputs = listInputs(own);

  it("stand for choices, there and back", () => {
    expect(readPoint(inputs, pointOf(inputs, [0.3, 1, 0]))).toEqual([0.3, 'mean, within "region"', "arithmetic"]);
    expect(() => pointOf(inputs, [0.3, 2, 0])).toThrow("the choice of impute must be a number from 0 to 1, got 2");
    expect(() => pointOf(inputs, [0.3])).toThrow("the choices must be 3 numbers (weights, impute, aggregate), got 1");
  });

  it("are refused where they are not of this framework, naming the run", () => {
    const run = (points: readonly (readonly number[])[]) => () =>
      runRobustness(own, observe({a: {x: 1, y: 1, z: 1}}), {points});
    expect(
      run([
        [0, 0, 0],
        [0, 1, 0]
      ])
    ).toThrow("run 1: the coordinate of impute must be from 0 to below 1, got 1");
    expect(run([[0, 0]])).toThrow("run 0: the point must be 3 numbers");
    expect(run([])).toThrow("there must be at least one point");
    expect(() => runRobustness(own, [], {})).toThrow("runs need a seed, or points");
    expect(() => randomPoints(1, 1.5, 1)).toThrow("replications must be a whole number above 0, got 1.5");
  });
});
