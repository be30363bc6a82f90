import {describe, expect, it} from "vitest";
import {type Score, score} from "../../src/scoring/index.js";
import {index, leaf, observe, pillars, rowsOf, unitRow} from "./make.js";

describe("score", () => {
  it("aggregates up the tree, with ranks and coverage at every node", () => {
    const {scores} = score(pillars, observe({b: {p1: 10, p2: 20, p3: 30, q: 60}, a: {p1: 0, p2: 0, p3: 0, q: 0}}));
    expect(scores.filter((row) => row.unit === "b")).toEqual([
      {unit: "b", node: "index", level: 0, period: "2024", score: 50, rank: 1, coverage: 1, status: "scored"},
      {unit: "b", node: "p", level: 1, period: "2024", score: 20, rank: 1, coverage: 1, status: "scored"},
      {unit: "b", node: "p1", level: 2, period: "2024", score: 10, rank: 1, coverage: 1, status: "scored"},
      {unit: "b", node: "p2", level: 2, period: "2024", score: 20, rank: 1, coverage: 1, status: "scored"},
      {unit: "b", node: "p3", level: 2, period: "2024", score: 30, rank: 1, coverage: 1, status: "scored"},
      {unit: "b", node: "q", level: 1, period: "2024", score: 60, rank: 1, coverage: 1, status: "scored"}
    ]);
    expect(scores[0]).toMatchObject({unit: "a", score: 0, rank: 2, status: "scored"});
  });

  it("shares a missing child's weight among its siblings and returns the weights used", () => {
    const {scores, weights} = score(pillars, observe({a: {p1: 10, p2: 20, p3: null, q: 55}}));
    expect(scores[1]).toMatchObject({node: "p", score: 15, coverage: 2 / 3});
    expect(scores[0]).toMatchObject({score: 45, coverage: 0.75});
    expect(weights).toEqual([
      {unit: "a", period: "2024", node: "p", weight_nominal: 0.25, weight_used: 0.25},
      {unit: "a", period: "2024", node: "p1", weight_nominal: 1 / 3, weight_used: 0.5},
      {unit: "a", period: "2024", node: "p2", weight_nominal: 1 / 3, weight_used: 0.5},
      {unit: "a", period: "2024", node: "p3", weight_nominal: 1 / 3, weight_used: null},
      {unit: "a", period: "2024", node: "q", weight_nominal: 0.75, weight_used: 0.75}
    ]);
  });

  it("a missing leaf is null and missing, a reported zero is zero and scored", () => {
    expect(rowsOf(pillars, observe({a: {p1: 0}}), {}, "p1").a).toMatchObject({score: 0, coverage: 1, status: "scored"});
    expect(rowsOf(pillars, observe({a: {p1: 0}}), {}, "p2").a).toMatchObject({
      score: null,
      rank: null,
      coverage: 0,
      status: "missing"
    });
  });

  it("ranks and normalises among peers alone", () => {
    const framework = index([leaf("x", {normalise: {method: "minmax"}})], {peers: "kind"});
    const units = ["a", "b", "c", "d"].map((unit, i) => unitRow(unit, {kind: i < 2 ? "province" : "ministry"}));
    const rows = rowsOf(framework, observe({a: {x: 1}, b: {x: 2}, c: {x: 100}, d: {x: 50}}), {units});
    expect([rows.a, rows.b, rows.c, rows.d].map((row) => [row!.score, row!.rank])).toEqual([
      [0, 2],
      [100, 1],
      [100, 1],
      [0, 2]
    ]);
    expect(() => score(framework, observe({a: {x: 1}}))).toThrow(/a has no kind/);
  });

  it("where all peers report the same, min–max gives no score but the value counts for coverage, and says so", () => {
    const framework = index([leaf("x", {normalise: {method: "minmax"}}), leaf("y")], {coverage: {index: 1, group: 1}});
    const result = score(framework, observe({a: {x: 7, y: 30}, b: {x: 7, y: 40}}));
    expect(result.scores.filter((row) => row.unit === "a")).toMatchObject([
      {node: "index", score: 30, coverage: 1, status: "scored"},
      {node: "x", score: null, rank: null, coverage: 1, status: "missing"},
      {node: "y", score: 30}
    ]);
    expect(result.notes).toEqual([
      {code: "no-spread", node: "x", message: "minmax can't tell units apart by x: all values reported are equal"}
    ]);
  });

  it("divides by a denominator of the units table; where that is not known the leaf is missing, and it says so", () => {
    const framework = index([
      leaf("gpu", {denominator: "staff", normalise: {method: "goalposts", worst: 0, best: 10}})
    ]);
    const units = [unitRow("a", {}, {staff: 2}), unitRow("b", {}, {staff: null})];
    const observations = observe({a: {gpu: 10}, b: {gpu: 10}});
    expect(rowsOf(framework, observations, {units}).a!.score).toBe(50);
    expect(rowsOf(framework, observations, {units}, "gpu").b).toMatchObject({score: null, status: "missing"});
    expect(score(framework, observations, {units}).notes).toMatchObject([{code: "no-denominator"}]);
    expect(() => score(framework, observations, {units: [unitRow("a", {}, {staff: 0}), unitRow("b")]})).toThrow(
      /unit a.*staff.*0/
    );
  });

  it("a zero makes a geometric index zero", () => {
    expect(rowsOf(index([leaf("a"), leaf("b")], {aggregate: "geometric"}), observe({u: {a: 0, b: 100}})).u!.score).toBe(
      0
    );
  });

  it("children of weight 0 alone make no score", () => {
    const framework = index([leaf("a", {weight: 0}), leaf("b")]);
    expect(rowsOf(framework, observe({u: {a: 50}})).u).toMatchObject({score: null, rank: null, status: "not-ranked"});
  });

  it("scores each period, min–max over all of them unless told otherwise", () => {
    const framework = index([leaf("x", {normalise: {method: "minmax"}})]);
    const observations = [...observe({a: {x: 0}, b: {x: 10}}, "2023"), ...observe({a: {x: 20}, b: {x: 40}}, "2024")];
    const at = (rows: readonly Score[]) =>
      rows.filter((row) => row.level === 0).map((row) => [row.unit, row.period, row.score, row.rank]);
    expect(at(score(framework, observations).scores)).toEqual([
      ["a", "2023", 0, 2],
      ["a", "2024", 50, 2],
      ["b", "2023", 25, 1],
      ["b", "2024", 100, 1]
    ]);
    expect(at(score({...framework, periods: "apart"}, observations).scores).map((row) => row[2])).toEqual([
      0, 0, 100, 100
    ]);
    expect(at(score(framework, observations, {period: "2024"}).scores)).toEqual([
      ["a", "2024", 0, 2],
      ["b", "2024", 100, 1]
    ]);
  });

  it("ranks at the framework's precision", () => {
    const framework = index([leaf("x")], {rank: {ties: "competition", decimals: 0}});
    const rows = rowsOf(framework, observe({a: {x: 50.4}, b: {x: 49.6}, c: {x: 49.4}}));
    expect([rows.a!.rank, rows.b!.rank, rows.c!.rank]).toEqual([1, 1, 3]);
  });

  it("says which indicator nobody reported", () => {
    expect(score(index([leaf("x"), leaf("y")]), observe({a: {x: 1}})).notes).toEqual([
      {code: "no-observation", node: "y", message: "no observation of indicator y"}
    ]);
  });
});
