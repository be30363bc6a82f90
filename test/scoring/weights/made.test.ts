import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {seedRandom} from "../../../src/scoring/random.js";
import {budgetWeights} from "../../../src/scoring/weights/budget-weights.js";
import {noisyWeights} from "../../../src/scoring/weights/noisy-weights.js";
import {equalWeights, nominalWeights} from "../../../src/scoring/weights/shares.js";
import {coinrIsHere, readCoinr} from "../coinr-files.js";
import {group, index, leaf, pillars} from "../make.js";

describe("nominal and equal weights", () => {
  it("are shares within the parent", () => {
    expect(nominalWeights(pillars)).toEqual({p: 0.25, q: 0.75, p1: 1 / 3, p2: 1 / 3, p3: 1 / 3});
    expect(equalWeights(pillars)).toEqual({p: 0.5, q: 0.5, p1: 1 / 3, p2: 1 / 3, p3: 1 / 3});
  });

  it("refuse a framework whose weights are all 0, by its place", () => {
    expect(() => nominalWeights(index([leaf("a", {weight: 0}), leaf("b", {weight: 0})]))).toThrow(RangeError);
  });
});

describe("noisy weights", () => {
  it("lie within the noise, and are uniform there", () => {
    const random = seedRandom(7);
    const draws = Array.from({length: 4000}, () => noisyWeights(pillars, 0.25, random).q!);
    expect(draws.every((weight) => weight >= 2.25 && weight < 3.75)).toBe(true);
    // Kolmogorov's distance from the uniform law; 1.63 / √n is passed by chance once in a hundred.
    const sorted = draws.toSorted((a, b) => a - b).map((weight) => (weight - 2.25) / 1.5);
    const distance = sorted.reduce((most, u, i) => Math.max(most, Math.abs(u - (i + 0.5) / sorted.length)), 0);
    expect(distance).toBeLessThan(1.63 / Math.sqrt(draws.length));
  });

  it("do not hang on the order of the framework's file", () => {
    const turned = index([leaf("q", {weight: 3}), group("p", [leaf("p3"), leaf("p1"), leaf("p2")])]);
    expect(noisyWeights(turned, 0.1, seedRandom(1))).toEqual(noisyWeights(pillars, 0.1, seedRandom(1)));
  });

  it("without noise are the framework's own, and may have all the noise there is", () => {
    expect(noisyWeights(pillars, 0, seedRandom(1))).toEqual({p: 1, q: 3, p1: 1, p2: 1, p3: 1});
    expect(Object.values(noisyWeights(pillars, 1, seedRandom(1))).every((weight) => weight >= 0)).toBe(true);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuse a noise of %d", (share) => {
    expect(() => noisyWeights(pillars, share, seedRandom(1))).toThrow(/from 0 to 1/);
  });

  it.skipIf(!coinrIsHere)(
    "have the law of COINr's: 13_noisy_weights_100 lies on the same interval about the weights",
    () => {
      const nominal = new Map(readCoinr("01_weights_original").map((row) => [row.iCode!, Number(row.Weight)]));
      const rows = readCoinr("13_noisy_weights_100");
      const factors = rows.map(({iCode, Weight}) => Number(Weight) / nominal.get(iCode!)!);
      console.info(`compared the law of ${factors.length} values with 13_noisy_weights_100`);
      expect(factors.length).toBe(1100);
      expect(factors.every((factor) => factor >= 0.75 && factor <= 1.25)).toBe(true);
      const ours = Array.from({length: 100}, (_, seed) =>
        Object.values(noisyWeights(pillars, 0.25, seedRandom(seed)))
      ).flat();
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const own = ours.map((weight, i) => weight / [1, 1, 1, 1, 3].toSorted()[i % 5]!);
      // Uniform on 1 ± 0.25: the mean of 500 is within 0.02 of 1 but once in a thousand.
      expect(Math.abs(mean(own) - 1)).toBeLessThan(0.02);
      expect(Math.abs(mean(factors) - 1)).toBeLessThan(0.02);
    }
  );
});

describe("budget allocation", () => {
  const give = (expert: string, points: Readonly<Record<string, number>>) =>
    Object.entries(points).map(([node, given]) => ({expert, node, points: given}));

  it("takes the mean of the experts' shares, and says how far they agree", () => {
    const {weights, spread, notes} = budgetWeights(pillars, [
      ...give("A", {p: 30, q: 70}),
      ...give("B", {p: 50, q: 50})
    ]);
    expect([weights.p, weights.q]).toEqual([0.4, 0.6]);
    expect(spread[0]).toEqual({
      node: "p",
      parent: "index",
      experts: 2,
      mean: 0.4,
      sd: expect.closeTo(Math.SQRT2 / 10, 12),
      min: 0.3,
      max: 0.5
    });
    expect(notes).toEqual([{code: "kept", node: "p", message: expect.any(String)}]);
    expect([weights.p1, weights.p2, weights.p3]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it("brings points that do not sum to 100 to it, and says so; one expert has no spread", () => {
    const {weights, spread, notes} = budgetWeights(pillars, give("A", {p: 1, q: 4}));
    expect([weights.p, weights.q, spread[0]!.sd]).toEqual([0.2, 0.8, null]);
    expect(notes[0]).toMatchObject({code: "rescaled", node: "index", message: expect.stringContaining("sum to 5")});
  });

  it("does not take a blank for a zero: that expert is left out of the group", () => {
    const {weights, notes} = budgetWeights(pillars, [
      ...give("A", {p: 100}),
      ...give("B", {p: 20, q: 80}),
      ...give("C", {p: 0, q: 0})
    ]);
    expect([weights.p, weights.q]).toEqual([0.2, 0.8]);
    const left = notes.filter(({code}) => code === "left-out").map(({message}) => message);
    expect(left).toEqual([
      expect.stringContaining("A: no points for q"),
      expect.stringContaining("C: all points are 0")
    ]);
  });

  it.each([
    [give("A", {x: 1}), /expert A, node x: no such node/],
    [give("A", {p: -1}), /expert A, node p: points must be 0 or more/],
    [give("A", {p: Number.NaN}), /must be 0 or more, got NaN/],
    [[...give("A", {p: 1}), ...give("A", {p: 2})], /expert A, node p: points are there twice/]
  ])("refuses %o", (points, message) => {
    expect(() => budgetWeights(pillars, points)).toThrow(message);
  });

  it("gives weights of 0 or more that sum to 1, whoever is asked first", () => {
    const points = fc.array(fc.record({p: fc.nat(100), q: fc.nat(100)}), {minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(points, (experts) => {
        const rows = experts.flatMap((each, i) => give(`e${i}`, each));
        const {weights} = budgetWeights(pillars, rows);
        expect(weights.p! >= 0 && weights.q! >= 0).toBe(true);
        expect(weights.p! + weights.q!).toBeCloseTo(1, 12);
        expect(budgetWeights(pillars, [...rows].reverse())).toEqual(budgetWeights(pillars, rows));
      })
    );
  });
});
