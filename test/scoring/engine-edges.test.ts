/** Parts of the engine on their own: small cases worked out by hand, each at an edge. */
import {describe, expect, it} from "vitest";
import {copelandScores} from "../../src/scoring/copeland.js";
import {bandOf, type Normalise, withoutLeaves} from "../../src/scoring/index.js";
import {normaliseLeaf} from "../../src/scoring/normalise.js";
import {rangeProblem} from "../../src/scoring/observation-table.js";
import {rankGroups} from "../../src/scoring/rank-groups.js";
import {rollUpRatio, rollUpYes} from "../../src/scoring/rollup.js";
import {scoreRange} from "../../src/scoring/score-range.js";
import {index, leaf, observe, rowsOf} from "./make.js";

describe("small parts of the engine", () => {
  it("the range of scores is known where the method sets one, whatever the data", () => {
    const of = (normalise: Normalise) => scoreRange(leaf("x", {normalise}));
    const marks = {worst: 0, best: 9};
    expect(of({method: "goalposts", ...marks})).toEqual([0, 100]);
    expect(of({method: "goalposts", ...marks, scale: 10, clamp: false})).toBeNull();
    expect(of({method: "minmax", scale: 7})).toEqual([0, 7]);
    expect(of({method: "minmax", range: [1, 5]})).toEqual([1, 5]);
    for (const method of ["distance-to-target", "distance-to-reference"] as const) {
      expect([of({method, scale: 10}), of({method, clamp: false})]).toEqual([[0, 10], null]);
    }
    for (const method of ["percentile", "distance-to-max"] as const) expect(of({method, scale: 10})).toEqual([0, 10]);
    for (const method of ["zscore", "rank", "borda", "fraction-of-max", "none"] as const) {
      expect(of({method})).toBeNull();
    }
  });

  it("Copeland compares on what both have: a missing score is no 0", () => {
    expect(
      copelandScores(
        [
          [null, 2],
          [5, 1],
          [null, null]
        ],
        [1, 1]
      )
    ).toEqual([1, -1, null]);
    expect(
      copelandScores(
        [
          [5, null],
          [null, 5]
        ],
        [1, 1]
      )
    ).toEqual([0, 0]);
    expect(
      copelandScores(
        [
          [5, null],
          [1, 9]
        ],
        [0, 1]
      )
    ).toEqual([null, 0]);
  });

  it("an index left without a leaf keeps the other leaves' minimums", () => {
    const plain = index([leaf("a"), leaf("b"), leaf("c")]);
    const minimums = ["a", "b"].map((child) => ({child, least: 40, cap: 10}));
    const without = withoutLeaves({...plain, index: {...plain.index, minimums}}, ({id}) => id === "a");
    expect(without.index.minimums).toEqual([{child: "b", least: 40, cap: 10}]);
    expect(rowsOf(without, observe({u: {b: 20, c: 90}})).u!.score).toBe(10);
  });

  it("a share of those who say yes takes yes and no alone, and names who says else", () => {
    expect(() => rollUpYes([{unit: "u", value: 0.5}])).toThrow("unit u: yes is 1 and no is 0, got 0.5");
    const none = {unit: "u", numerator: null, denominator: null};
    expect(rollUpRatio([none])).toMatchObject({value: null, numerator: null, denominator: null, unbounded_by: ["u"]});
    expect(() => rollUpRatio([none], new Map([["u", -1]]))).toThrow(/unit u.*known denominator/);
  });

  it("a value stands within its own low and high", () => {
    expect(rangeProblem({value: 5, low: 5, high: 5})).toBeNull();
    expect(rangeProblem({value: 6, low: 1, high: 5})).toBe("value 6 is not from low 1 to high 5");
    expect(rangeProblem({value: 0, low: 1, high: 5})).toBe("value 0 is not from low 1 to high 5");
    expect(rangeProblem({value: 3, low: null, high: 5})).toBe("low and high go together, one is empty");
    expect(rangeProblem({value: 3, low: 1, high: null})).toBe("low and high go together, one is empty");
  });

  it("rank groups overlap from one place on, on either side", () => {
    const groups = (p05: number, p95: number) =>
      rankGroups([
        {unit: "a", rank: 1, p05: 3, p95: 5},
        {unit: "b", rank: 2, p05, p95}
      ]).get("b");
    expect([groups(1, 3), groups(5, 9), groups(1, 2), groups(6, 9)]).toEqual(["A", "A", "B", "B"]);
  });

  it("a distance to a unit needs to be told which, and who the units are", () => {
    const reference = leaf("x", {normalise: {method: "distance-to-reference", reference: "a"}});
    expect(() => normaliseLeaf(reference, [1, 2])).toThrow("x: distance-to-reference needs a reference");
    const unnamed = leaf("x", {normalise: {method: "distance-to-reference"}});
    const units = ["a", "b"].map((unit) => ({unit, kind: null, period: "2024"}));
    expect(() => normaliseLeaf(unnamed, [1, 2], units)).toThrow("x: distance-to-reference needs a reference");
    const aimless = leaf("x", {normalise: {method: "distance-to-target"}});
    expect(() => normaliseLeaf(aimless, [1, 2], units)).toThrow("x: distance-to-target needs a target");
  });

  it("a band below 0 holds its own start", () => {
    const bands = [{id: "low", from: -5}];
    expect([bandOf({...index([leaf("x")]), bands}, -5)?.id, bandOf({...index([leaf("x")]), bands}, -5.1)]).toEqual([
      "low",
      null
    ]);
  });
});
