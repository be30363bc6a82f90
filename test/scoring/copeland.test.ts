import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {copelandScores} from "../../src/scoring/copeland.js";
import {aggregate, rankIntervals, score} from "../../src/scoring/index.js";
import {weighChildren} from "../../src/scoring/weigh-children.js";
import {group, index, leaf, observe, rowsOf, unitRow} from "./make.js";

describe("copelandScores", () => {
  it("counts units beaten less units lost to, whatever the distance", () => {
    expect(
      copelandScores(
        [
          [1, 100],
          [2, 4],
          [3, 5]
        ],
        [2, 1]
      )
    ).toEqual([-2, 0, 2]);
  });

  it("calls half the weight each a draw, where it is not exactly half to a computer too", () => {
    expect(
      copelandScores(
        [
          [1, 1, 2],
          [2, 2, 1]
        ],
        [0.1, 0.2, 0.3]
      )
    ).toEqual([0, 0]);
    expect(copelandScores([[5], [5]], [1])).toEqual([0, 0]);
  });

  it("compares two units over what both have, in either order of the rows", () => {
    const rows = [
      [1, null, 5],
      [2, 9, null]
    ];
    expect(copelandScores(rows, [1, 5, 5])).toEqual([-1, 1]);
    expect(copelandScores(rows.toReversed(), [1, 5, 5])).toEqual([1, -1]);
    expect(
      copelandScores(
        [
          [1, null],
          [null, 1]
        ],
        [1, 1]
      )
    ).toEqual([0, 0]);
  });

  it("gives no score to a unit without any child, and 0 to one that meets nobody", () => {
    expect(copelandScores([[null], [4]], [1])).toEqual([null, 0]);
    expect(copelandScores([], [1])).toEqual([]);
    expect(copelandScores([[3], [4]], [0])).toEqual([null, null]);
  });

  it("refuses a score that is not finite, and a row of another length", () => {
    expect(() => copelandScores([[Number.NaN]], [1])).toThrow("score must be finite, got NaN");
    expect(() => copelandScores([[1, 2]], [1])).toThrow("2 scores, but 1 weights");
  });

  it("sums to 0, stays within the number of others, and does not hang on the order of the units", () => {
    const cell = fc.option(fc.integer({min: 0, max: 5}), {freq: 5});
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), {maxLength: 8}), (rows) => {
        const weights = [1, 2, 3];
        const net = copelandScores(rows, weights);
        expect(net.reduce<number>((sum, own) => sum + (own ?? 0), 0)).toBe(0);
        for (const own of net) expect(Math.abs(own ?? 0)).toBeLessThanOrEqual(Math.max(0, rows.length - 1));
        expect(copelandScores(rows.toReversed(), weights)).toEqual(net.toReversed());
      })
    );
  });
});

describe("the power mean", () => {
  it("is the arithmetic mean at 1 and the harmonic at −1, and lies between its children", () => {
    const pair = fc.tuple(fc.double({min: 0.5, max: 100, noNaN: true}), fc.double({min: 0.1, max: 9, noNaN: true}));
    const powers = fc.constantFrom(-300, -2, -0.5, 0.5, 2, 300);
    fc.assert(
      fc.property(fc.array(pair, {minLength: 1, maxLength: 8}), powers, (pairs, power) => {
        const [scores, weights] = [pairs.map(([own]) => own), pairs.map(([, weight]) => weight)];
        const mean = aggregate("power", scores, weights, power)!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
        expect(aggregate("power", scores, weights, 1)).toBeCloseTo(aggregate("arithmetic", scores, weights)!, 9);
        expect(aggregate("power", scores, weights, -1)).toBeCloseTo(aggregate("harmonic", scores, weights)!, 9);
      })
    );
  });

  it("takes powers that overflow: the lowest child outweighs all where the power is far below 0", () => {
    // ((1 + 100^-200) / 2)^(-1/200) = 2^(1/200), and for the power 200 the same share of the highest.
    expect(aggregate("power", [1, 100], [1, 1], -200)).toBeCloseTo(2 ** (1 / 200), 12);
    expect(aggregate("power", [1, 1e3], [1, 1], 200)).toBeCloseTo(1e3 / 2 ** (1 / 200), 9);
  });

  it("has 0 where a child is at 0 and nothing makes up for it; a child of weight 0 counts for nothing", () => {
    expect(aggregate("power", [0, 100], [1, 1], -1)).toBe(0);
    expect(aggregate("power", [0, 100], [0, 1], -1)).toBe(100);
    expect(aggregate("power", [0, 0], [1, 1], 2)).toBe(0);
    expect(aggregate("power", [], [], 2)).toBeNull();
  });

  it("refuses a negative score, naming the node, and a power of 0", () => {
    const framework = index([
      group("g", [leaf("x", {normalise: {method: "zscore"}})], {aggregate: "power", power: 2}),
      leaf("y")
    ]);
    expect(() => score(framework, observe({a: {x: 1, y: 1}, b: {x: 2, y: 1}}))).toThrow(
      /^g: a power mean needs scores of 0 or more, got -0\.7/
    );
    expect(() => aggregate("power", [1], [1], 0)).toThrow("power must be finite and not 0");
  });
});

describe("copeland and power in a tree", () => {
  const two = [leaf("x", {weight: 2}), leaf("y")];

  it("compares units group by group, and the scores of groups at the next level", () => {
    const framework = index([group("g", two, {aggregate: "copeland"}), leaf("z")], {aggregate: "copeland"});
    const observations = observe({a: {x: 90, y: 1, z: 50}, b: {x: 80, y: 99, z: 50}, c: {x: 1, y: 2, z: 1}});
    expect(rowsOf(framework, observations, {}, "g")).toMatchObject({a: {score: 2}, b: {score: 0}, c: {score: -2}});
    expect(rowsOf(framework, observations)).toMatchObject({a: {score: 2, rank: 1}, b: {score: 0}, c: {score: -2}});
  });

  it("meets peers of the same period alone", () => {
    const framework = index(two, {aggregate: "copeland", peers: "kind"});
    const values = {a: {x: 1, y: 1}, b: {x: 2, y: 2}, m: {x: 9, y: 9}};
    const units = [unitRow("a", {kind: "p"}), unitRow("b", {kind: "p"}), unitRow("m", {kind: "q"})];
    expect(rowsOf(framework, observe(values), {units})).toMatchObject({a: {score: -1}, b: {score: 1}, m: {score: 0}});
  });

  it("a unit below the coverage rule meets nobody and has no score", () => {
    const framework = index(two, {aggregate: "copeland", coverage: {index: 1, group: 0}});
    const rows = rowsOf(framework, observe({a: {x: 1, y: 1}, b: {x: 2}, c: {x: 3, y: 3}}));
    expect(rows).toMatchObject({a: {score: -1}, b: {score: null, status: "not-ranked"}, c: {score: 1}});
  });

  it("a group may be copeland under an arithmetic index, and nobody's answer is a missing score", () => {
    const framework = index([group("g", two, {aggregate: "copeland"}), leaf("z")]);
    expect(rowsOf(framework, observe({a: {x: 1, z: 10}, b: {z: 20}}))).toMatchObject({a: {score: 5}, b: {score: 20}});
  });

  it("a group of which a unit has the children of weight 0 alone used no weight of them", () => {
    const states = [
      {applies: true, score: 5},
      {applies: true, score: null}
    ];
    expect(weighChildren(group("g", [leaf("x", {weight: 0}), leaf("y")]), states, true)).toEqual([
      [{node: "x", weight_nominal: 0, weight_used: null}],
      [{node: "y", weight_nominal: 1, weight_used: null}]
    ]);
  });

  it("a group of which a unit has but a child of weight 0 asks no weight of it: 0, not 0/0", () => {
    const states = [
      {applies: true, score: 5},
      {applies: false, score: null}
    ];
    expect(weighChildren(group("g", [leaf("x", {weight: 0}), leaf("y")]), states, true)).toEqual([
      [{node: "x", weight_nominal: 0, weight_used: null}],
      []
    ]);
  });

  it("rank intervals take a power mean, which of power 1 is the arithmetic one", () => {
    const observations = observe({a: {x: 90, y: 1}, b: {x: 10, y: 99}, c: {x: 5, y: 5}});
    const power = index(two, {robustness: {replications: 20, weights: 0.25}});
    const mean = {...power, index: {...power.index, aggregate: "power", power: 1} as const};
    const [drawn, plain] = [mean, power].map((each) => rankIntervals(each, observations, {seed: 1}));
    drawn!.forEach(({score_p05, score_p95, ...ranks}, i) => {
      expect(plain![i]).toMatchObject(ranks);
      expect(score_p05).toBeCloseTo(plain![i]!.score_p05!, 10);
      expect(score_p95).toBeCloseTo(plain![i]!.score_p95!, 10);
    });
  });
});
