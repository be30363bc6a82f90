import {describe, expect, it} from "vitest";
import {changeSince, contributions, distanceFromLeader} from "../../../src/scoring/contributions/contributions.js";
import {differenceSlopes, levelSlopes} from "../../../src/scoring/contributions/mean-slopes.js";
import {strengthsAndWeaknesses} from "../../../src/scoring/contributions/strengths.js";
import {group, index, leaf, observe} from "../make.js";

const standings = (...scores: readonly number[]) => scores.map((score) => ({score, own: true}));

/** Slope times difference, child by child. */
function pointsOf(p: number, first: readonly number[], second: readonly number[], means: readonly [number, number]) {
  const weights = first.map(() => 1 / first.length);
  const slopes = differenceSlopes(p, standings(...first), standings(...second), weights, means);
  return slopes.map((slope, i) => slope * (first[i]! - second[i]!));
}

describe("the slopes of a difference", () => {
  it("share the gain and the loss between equal means by squares under the quadratic mean", () => {
    // Both means are A = √1250, and K(A, A) = 1 / (2A): each child makes ±(40² − 30²) / (4A).
    const mean = Math.sqrt(1250);
    const points = pointsOf(2, [30, 40], [40, 30], [mean, mean]);
    expect(points).toEqual([expect.closeTo(-700 / (4 * mean), 12), expect.closeTo(700 / (4 * mean), 12)]);
  });

  it("share a fall to zero by squares too: a quadratic mean is 0 only where every child is", () => {
    const mean = Math.sqrt(1250);
    const points = pointsOf(2, [0, 0], [30, 40], [0, mean]);
    expect(points).toEqual([expect.closeTo(-900 / (2 * mean), 12), expect.closeTo(-1600 / (2 * mean), 12)]);
    expect(pointsOf(2, [0, 40], [0, 30], [Math.sqrt(800), Math.sqrt(450)])[0]).toBe(0);
  });

  it("put a geometric fall to zero on the child that reported 0, not on one that merely stands there", () => {
    const mean = Math.cbrt(40 * 20 * 50);
    const first = [
      {score: 0, own: true},
      {score: 0, own: false},
      {score: 50, own: true}
    ];
    const weights = [1 / 3, 1 / 3, 1 / 3];
    const slopes = differenceSlopes(0, first, standings(40, 20, 50), weights, [0, mean]);
    expect(slopes).toEqual([expect.closeTo(mean / 40, 12), 0, 0]);
    const both = differenceSlopes(0, standings(0, 0, 50), standings(40, 20, 50), weights, [0, mean]);
    expect(both).toEqual([expect.closeTo(mean / 80, 12), expect.closeTo(mean / 40, 12), 0]);
  });

  it("leave out a child at zero that has no weight", () => {
    const slopes = differenceSlopes(0, standings(0, 0), standings(30, 40), [0, 1], [0, 40]);
    expect(slopes).toEqual([0, 1]);
    expect(differenceSlopes(0, standings(0, 9), standings(30, 16), [0, 1], [9, 16])).toEqual([
      0,
      expect.closeTo(1, 12)
    ]);
    expect(differenceSlopes(-1, standings(0, 9), standings(0, 16), [0.5, 0.5], [0, 0])).toEqual([0, 0]);
  });

  it("of a level give nothing at zero", () => {
    expect(levelSlopes(0, [0, 40], [0.5, 0.5], 0)).toEqual([0, 0]);
    expect(levelSlopes(2, [0, 40], [0.5, 0.5], Math.sqrt(800))).toEqual([0, expect.closeTo(20 / Math.sqrt(800), 12)]);
    expect(levelSlopes(1, [0, 40], [0.5, 0.5], 20)).toEqual([0.5, 0.5]);
  });
});

describe("the distance from the leader", () => {
  it("names what is a leaf, what Copeland decides and what a minimum takes", () => {
    const framework = index([
      group("p", [leaf("a"), leaf("b")], {minimums: [{child: "a", least: 50, cap: 40}]}),
      group("c", [leaf("d"), leaf("e")], {aggregate: "copeland"})
    ]);
    const observations = observe({u: {a: 20, b: 100, d: 1, e: 1}, v: {a: 60, b: 60, d: 2, e: 2}});
    const own = distanceFromLeader(framework, observations).find(({unit}) => unit === "u")!;
    expect(own.leader).toBe("v");
    expect(own.distance).toBe(11);
    // p is 60 on both sides before the cap, which holds u at 40; Copeland gives 1 and −1.
    expect(own.lines).toEqual([
      {node: "a", kind: "leaf", first: 60, second: 20, points: 10},
      {node: "b", kind: "leaf", first: 60, second: 100, points: -10},
      {node: "p", kind: "cap", first: 60, second: 40, points: 10},
      {node: "c", kind: "copeland", first: 1, second: -1, points: 1}
    ]);
  });

  it("counts what is missing as 0 where told to, and refuses that of an average", () => {
    const framework = index([leaf("a"), leaf("b")]);
    const observations = observe({u: {a: 80}, v: {a: 60, b: 50}});
    const of = (missing: "zero" | "renormalise") =>
      contributions(framework, observations, {missing}).map(({unit, score}) => [unit, score]);
    const kept = [
      ["u", 80],
      ["v", 55]
    ];
    expect(of("renormalise")).toEqual(kept);
    expect(contributions(framework, observations).map(({unit, score}) => [unit, score])).toEqual(kept);
    expect(of("zero")).toEqual([
      ["u", 40],
      ["v", 55]
    ]);
    const average = index([leaf("a", {normalise: {method: "zscore"}}), leaf("b")]);
    expect(() => contributions(average, observations, {missing: "zero"})).toThrow(/^a: a missing z-score/);
    expect(contributions(average, observe({u: {a: 80, b: 1}, v: {a: 60, b: 50}})).length).toBe(2);
  });
});

describe("leaders and changes", () => {
  it("is to the first by id of leaders that are tied, each of whom leads itself, however the rows are ordered", () => {
    const rows = observe({c: {a: 10}, b: {a: 90}, a: {a: 90}, d: {a: 90}});
    for (const given of [rows, [...rows].reverse()]) {
      const found = distanceFromLeader(index([leaf("a")]), given);
      expect(found.map(({unit, leader, distance}) => [unit, leader, distance])).toEqual([
        ["a", "a", 0],
        ["b", "b", 0],
        ["c", "a", 80],
        ["d", "d", 0]
      ]);
    }
  });

  it("counts what is missing as 0 in either year where told to", () => {
    const framework = index([leaf("a"), leaf("b")]);
    const rows = [...observe({u: {a: 80, b: null}}, "2024"), ...observe({u: {a: 80, b: 20}}, "2025")];
    const of = (missing: "zero" | "renormalise") =>
      changeSince(framework, rows, {before: "2024", after: "2025", missing})[0]!.change;
    expect([of("renormalise"), of("zero")]).toEqual([-30, 10]);
  });
});

describe("strengths and weaknesses", () => {
  const framework = index([leaf("a"), leaf("b"), leaf("c")]);
  const rows = [1, 2, 3, 4, 5, 6].map((n, i) => [`u${i}`, {a: 10 * n, b: 70 - 10 * n, c: 10 + 7 * n}] as const);
  const observations = observe(Object.fromEntries(rows));

  it("take a margin up to the whole ranking, and a number from none on", () => {
    for (const apart of [-0.1, 0, 1.1, Number.NaN]) {
      expect(() => strengthsAndWeaknesses(framework, observations, {apart})).toThrow(/apart must be above 0/);
    }
    for (const most of [-1, 1.5, Number.NaN]) {
      expect(() => strengthsAndWeaknesses(framework, observations, {most})).toThrow(/most must be a whole number/);
    }
    expect(strengthsAndWeaknesses(framework, observations, {apart: 1}).length).toBe(6);
    const none = strengthsAndWeaknesses(framework, observations, {most: 0});
    expect(none.flatMap(({strengths, weaknesses}) => [...strengths, ...weaknesses])).toEqual([]);
    const one = strengthsAndWeaknesses(framework, observations, {most: 1});
    expect(one.every(({strengths, weaknesses}) => strengths.length <= 1 && weaknesses.length <= 1)).toBe(true);
    expect(one.some(({weaknesses}) => weaknesses.length === 1)).toBe(true);
  });
});
