import {describe, expect, it} from "vitest";
import {deriveScore} from "../../../src/scoring/explain/derive.js";
import {evaluateFormula, judgeDuel, makeFormula} from "../../../src/scoring/explain/formula.js";
import type {DerivedLeaf} from "../../../src/scoring/explain/model.js";
import {recompute} from "../../../src/scoring/explain/recompute.js";
import type {Framework, Observation} from "../../../src/scoring/index.js";
import {group, index, leaf, observe} from "../make.js";

describe("a formula with its figures", () => {
  const shares = (...scores: readonly number[]) =>
    scores.map((score, i) => ({node: `n${i}`, score, weight: 1 / scores.length}));
  const termsOf = ({operands}: {readonly operands: readonly {readonly term: number | null}[]}) =>
    operands.map(({term}) => term);

  it.each(["geometric", "harmonic"] as const)("has no term for a zero under the %s mean, which is 0 then", (method) => {
    const formula = makeFormula(method, shares(0, 50));
    const term = method === "geometric" ? 0.5 * Math.log(50) : 0.01;
    expect(formula).toMatchObject({method, zero: true});
    expect(termsOf(formula)).toEqual([null, term]);
    expect(evaluateFormula(formula)).toBe(0);
  });

  it("takes the power mean in units of the largest score, or of the least where the power is below 0", () => {
    const up = makeFormula("power", shares(20, 40), {power: 2});
    expect(up).toMatchObject({unit: 40, zero: false});
    expect(termsOf(up)).toEqual([0.125, 0.5]);
    expect(evaluateFormula(up)).toBeCloseTo(Math.sqrt(1000), 12);
    const down = makeFormula("power", shares(20, 40), {power: -1});
    expect(down).toMatchObject({unit: 20});
    expect(termsOf(down)).toEqual([0.5, 0.25]);
    expect(evaluateFormula(down)).toBeCloseTo(80 / 3, 12);
  });

  it("has no terms where the power mean's unit is 0", () => {
    for (const [power, scores] of [
      [2, [0, 0]],
      [-1, [0, 40]]
    ] as const) {
      const formula = makeFormula("power", shares(...scores), {power});
      expect(formula).toMatchObject({zero: true, unit: 0});
      expect([termsOf(formula), evaluateFormula(formula)]).toEqual([[null, null], 0]);
    }
  });

  it("leaves a zero of no weight out", () => {
    const formula = makeFormula("geometric", [
      {node: "a", score: 0, weight: 0},
      {node: "b", score: 50, weight: 1}
    ]);
    expect(formula).toMatchObject({zero: false});
    expect(termsOf(formula)).toEqual([0, Math.log(50)]);
    expect(evaluateFormula(formula)).toBeCloseTo(50, 12);
  });

  it("sums the verdicts of duels under Copeland, and keeps the scores they were of", () => {
    const duels = [1, 1, -1, 0].map((verdict, i) => ({rival: `r${i}`, scores: [], share: null, verdict}) as const);
    const formula = makeFormula("copeland", shares(3, 4), {duels: duels as never});
    expect(formula).toMatchObject({
      operands: [
        {node: "n0", score: 3, weight: 0.5, term: null},
        {node: "n1", score: 4}
      ]
    });
    expect(evaluateFormula(formula)).toBe(1);
  });

  it("is 0 under Copeland of a unit that has nobody to meet", () => {
    const formula = makeFormula("copeland", shares(3, 4));
    expect(formula).toMatchObject({duels: []});
    expect(evaluateFormula(formula)).toBe(0);
  });

  it("judges a duel by the weight on which a unit is ahead, of what both have", () => {
    expect(judgeDuel([5, 1, null], [1, 5, 9], [3, 1, 7])).toEqual({share: 0.75, verdict: 1});
    expect(judgeDuel([5, 1, 2], [5, 5, null], [2, 2, 7])).toEqual({share: 0.25, verdict: -1});
    expect(judgeDuel([5, 1], [1, 5], [1, 1])).toEqual({share: 0.5, verdict: 0});
    expect(judgeDuel([5, null], [null, 5], [1, 1])).toEqual({share: null, verdict: 0});
  });
});

describe("the source of a filled gap", () => {
  const fillOf = (framework: Framework, data: readonly Observation[], period?: string) => {
    const {root} = deriveScore(framework, data, {unit: "u", node: "a", period});
    return (root as DerivedLeaf).steps[0];
  };
  const again = (framework: Framework, data: readonly Observation[], period?: string) => {
    const derivation = deriveScore(framework, data, {unit: "u", period});
    return [derivation.root.score, recompute(derivation)[0]!.score];
  };

  it("by row, is the unit's other leaves of the group, turned where lower is better; groups beside it are none", () => {
    const framework = index([
      leaf("a", {impute: {by: "row"}}),
      leaf("b", {normalise: {method: "goalposts", worst: 100, best: 0}}),
      leaf("c"),
      group("g", [leaf("d")])
    ]);
    // u is at 1/4 of the way on b (80 of 90 down to 50) and at 3/4 on c, so half way from 10 to 30 on a.
    const data = observe({
      u: {a: null, b: 80, c: 35, d: 1},
      v: {a: 10, b: 90, c: 20, d: 2},
      w: {a: 30, b: 50, c: 40, d: 3}
    });
    expect(fillOf(framework, data)).toEqual({
      step: "fill",
      source: {
        by: "row",
        scale: {sign: 1, lowest: 10, highest: 30},
        donors: [
          {node: "b", value: 80, sign: -1, lowest: -90, highest: -50},
          {node: "c", value: 35, sign: 1, lowest: 20, highest: 40}
        ]
      },
      before: null,
      after: 20
    });
    expect(again(framework, data)).toEqual([(20 + 20 + 35 + 1) / 4, 19]);
  });

  it("by row, where all others have the same value, is that value", () => {
    const framework = index([leaf("a", {impute: {by: "row"}, normalise: {method: "none"}}), leaf("b")]);
    const data = observe({u: {a: null, b: 80}, v: {a: 10, b: 90}, w: {a: 10, b: 50}});
    expect(fillOf(framework, data)).toMatchObject({after: 10, source: {scale: {lowest: 10, highest: 10}}});
    expect(again(framework, data)).toEqual([45, 45]);
  });

  it("from other periods, is the nearest before and, for a line, the nearest after, however the rows are ordered", () => {
    const rows = [
      ["2021", 90],
      ["2026", 0],
      ["2022", 10],
      ["2025", 70],
      ["2024", null]
    ] as const;
    const data = rows.flatMap(([period, a]) => observe({u: {a}}, period));
    const by = (method: "linear" | "last") => index([leaf("a", {impute: {by: method}})]);
    const before = {period: "2022", value: 10};
    expect(fillOf(by("linear"), data, "2024")).toMatchObject({
      source: {donors: [before, {period: "2025", value: 70}]},
      after: 50
    });
    const last = fillOf(by("last"), data, "2024");
    expect(last).toMatchObject({source: {donors: [before]}, after: 10});
    expect(last).toHaveProperty("source.donors.length", 1);
    expect(again(by("linear"), data, "2024")).toEqual([50, 50]);
    expect(again(by("last"), data, "2024")).toEqual([10, 10]);
  });

  it("from other periods, goes by when they begin, not by how they are written", () => {
    const data = [
      ...observe({u: {a: 30}}, "2023-11"),
      ...observe({u: {a: 90}}, "2023-Q4"),
      ...observe({u: {a: null}}, "2024")
    ];
    const last = index([leaf("a", {impute: {by: "last"}})]);
    // November begins after the fourth quarter does.
    expect(fillOf(last, data, "2024")).toMatchObject({source: {donors: [{period: "2023-11", value: 30}]}, after: 30});
    expect(again(last, data, "2024")).toEqual([30, 30]);
  });
});
