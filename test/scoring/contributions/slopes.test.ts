import {describe, expect, it} from "vitest";
import {changeSince, distanceFromLeader} from "../../../src/scoring/contributions/contributions.js";
import {differenceSlopes} from "../../../src/scoring/contributions/mean-slopes.js";
import {scoreCases} from "../../../src/scoring/contributions/scored-cases.js";
import {splitDifference} from "../../../src/scoring/contributions/split-difference.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

const standings = (...scores: readonly number[]) => scores.map((score) => ({score, own: true}));
const HALVES = [0.5, 0.5];

describe("the slopes of a difference, where figures are at an end", () => {
  it("put a fall to zero on the child that stands at 0 rather than on one that reported 0 and has no weight", () => {
    const first = [
      {score: 0, own: true},
      {score: 0, own: false},
      {score: 50, own: true}
    ];
    const mean = Math.sqrt(40 * 50);
    const slopes = differenceSlopes(0, first, standings(30, 40, 50), [0, 0.5, 0.5], [0, mean]);
    expect(slopes).toEqual([0, expect.closeTo(mean / 40, 12), 0]);
  });

  it("are as exact for scores that hardly differ as for any", () => {
    // All scores grow by one factor: the logarithmic mean does too, so each slope is w · √(50 · 80) / score.
    const grown = 1 + 1e-12;
    const mean = Math.sqrt(50 * 80);
    const slopes = differenceSlopes(0, standings(50 * grown, 80 * grown), standings(50, 80), HALVES, [
      mean * grown,
      mean
    ]);
    // The means are rounded to 16 digits, of which the difference keeps 4: their part is common to both.
    expect(slopes[0]! / slopes[1]!).toBeCloseTo(80 / 50, 9);
  });

  it("give the whole difference to the one child that moved, though its score all but vanishes", () => {
    // Power −2: (Σ x⁻² / 2)^(−1/2). The other child stays at 40.
    const near = 1e-300;
    const high = ((50 ** -2 + 40 ** -2) / 2) ** -0.5;
    const low = near * Math.SQRT2;
    const [slope] = differenceSlopes(-2, standings(50, 40), standings(near, 40), HALVES, [high, low]);
    expect(slope! * (50 - near)).toBeCloseTo(high - low, 9);
  });
});

describe("the split of a difference", () => {
  const framework = index([
    group("p", [leaf("a"), leaf("b")], {minimums: [{child: "a", least: 50, cap: 40}]}),
    leaf("c", {weight: 3})
  ]);
  const held = {u: {a: 20, b: 100, c: 80}, v: {a: 20, b: 100, c: 40}};

  it("says 0, not −0, of a minimum that takes the same from both", () => {
    const [, behind] = distanceFromLeader(framework, observe(held));
    expect(behind!.lines).toEqual([
      {node: "a", kind: "leaf", first: 20, second: 20, points: 0},
      {node: "b", kind: "leaf", first: 100, second: 100, points: 0},
      {node: "p", kind: "cap", first: 40, second: 40, points: 0},
      {node: "c", kind: "leaf", first: 80, second: 40, points: 30}
    ]);
  });

  it("refuses a side without an index, which is not one of 0", () => {
    const {nodes} = scoreCases(framework, observe({...held, w: {a: null, b: null, c: null}}), {});
    expect(splitDifference(framework, nodes[0]!, nodes[1]!)).toHaveLength(4);
    const message = /^index: a difference needs a score on both sides$/;
    expect(() => splitDifference(framework, nodes[0]!, nodes[2]!)).toThrow(message);
    expect(() => splitDifference(framework, nodes[2]!, nodes[0]!)).toThrow(message);
  });

  it("shows a Copeland group below a group that has no score on one side as one line, at the mean above it", () => {
    const duels = group("d", [leaf("x"), leaf("y")], {aggregate: "copeland"});
    const strict = index([group("q", [duels, leaf("z")]), leaf("c")], {coverage: {index: 0, group: 1}});
    const observations = observe({u: {x: 9, y: 9, z: 5, c: 20}, v: {x: 1, y: 1, z: null, c: 10}});
    const {nodes} = scoreCases(strict, observations, {});
    // u: d is 1, q is 3 and the index 11.5. v: d is −1, but q has no score, so all under it stands at the index, 10.
    expect(splitDifference(strict, nodes[0]!, nodes[1]!)).toEqual([
      {node: "d", kind: "copeland", first: 1, second: null, points: -2.25},
      {node: "z", kind: "leaf", first: 5, second: null, points: -1.25},
      {node: "c", kind: "leaf", first: 20, second: 10, points: 5}
    ]);
  });

  it("of two years takes the peers and denominators of the units that it is given", () => {
    const rate = index([leaf("a", {denominator: "staff", per: 10})]);
    const rows = [...observe({u: {a: 2}}, "2024"), ...observe({u: {a: 6}}, "2025")];
    const units = [unitRow("u", {}, {staff: 2}), unitRow("v", {}, {staff: 3})];
    const found = changeSince(rate, rows, {units, before: "2024", after: "2025"});
    expect(found.map(({unit, change}) => [unit, change])).toEqual([
      ["u", 20],
      ["v", null]
    ]);
  });
});
