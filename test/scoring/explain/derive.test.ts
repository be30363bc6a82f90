import {describe, expect, it} from "vitest";
import {deriveScore, prepareDerivations} from "../../../src/scoring/explain/derive.js";
import type {DerivedGroup, DerivedLeaf} from "../../../src/scoring/explain/model.js";
import {recompute} from "../../../src/scoring/explain/recompute.js";
import type {Framework, Observation} from "../../../src/scoring/index.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

const asGroup = (node: unknown) => node as DerivedGroup;
const leafOf = (framework: Framework, observations: readonly Observation[], node: string, unit = "u") =>
  deriveScore(framework, observations, {unit, node}).root as DerivedLeaf;

describe("deriveScore", () => {
  const nested = index([group("p", [leaf("p1"), leaf("p2", {weight: 3}), leaf("p3")]), leaf("q", {weight: 2})], {
    coverage: {index: 0.5, group: 0.6}
  });
  const data = observe({u: {p1: 40, p2: 80, p3: null, q: 10}, v: {p1: 50, p2: null, p3: null, q: 20}});

  it("shows a group's weights, terms and coverage, and says what a missing child's weight became", () => {
    const p = asGroup(deriveScore(nested, data, {unit: "u", node: "p"}).root);
    expect(p).toMatchObject({
      level: 1,
      score: 70,
      own: 70,
      rank: 1,
      ranked: 1,
      weight: 1,
      weight_nominal: 1 / 3,
      counted: {by: "leaves", present: 2, total: 3, least: 0.6},
      formula: {
        method: "arithmetic",
        operands: [
          {node: "p1", weight: 0.25, score: 40, term: 10},
          {node: "p2", weight: 0.75, score: 80, term: 60}
        ]
      },
      why: null
    });
    expect(p.children.map(({node, weight_nominal, weight_used}) => [node, weight_nominal, weight_used])).toEqual([
      ["p1", 0.2, 0.25],
      ["p2", 0.6, 0.75],
      ["p3", 0.2, null]
    ]);
  });

  it("says why a group has no score", () => {
    const {root} = deriveScore(nested, data, {unit: "v"});
    expect(root).toMatchObject({score: 20, why: null});
    expect(asGroup(root).children[0]).toMatchObject({
      score: null,
      rank: null,
      why: "below-coverage",
      formula: null,
      counted: {present: 1, total: 3}
    });
  });

  it("keeps the observation as it was reported, with its cell", () => {
    const cell: Observation = {
      unit: "u",
      indicator: "a",
      period: "2024",
      value: 40,
      numerator: 4,
      denominator: 10,
      status: "reported",
      source: "f.xlsx#S!D4",
      rule: "ratio ×100"
    };
    expect(leafOf(index([leaf("a")]), [cell], "a").observation).toEqual(cell);
  });

  it("shows the denominator, the goalposts, and where a score was stopped", () => {
    const rate = index([leaf("a", {denominator: "staff", per: 100})]);
    const {root} = deriveScore(rate, observe({u: {a: 30}}), {
      unit: "u",
      node: "a",
      units: [unitRow("u", {}, {staff: 20})]
    });
    expect(root).toMatchObject({
      score: 100,
      steps: [
        {step: "denominate", denominator: "staff", amount: 20, per: 100, before: 30, after: 150},
        {
          step: "normalise",
          marks: {method: "goalposts", worst: 0, best: 100, worst_given: 0, best_given: 100, scale: 100, clamp: true},
          clamped: "high",
          before: 150,
          after: 100
        }
      ]
    });
  });

  it("names the donors of a filled gap, and the peers a value was compared with", () => {
    const filled = index([leaf("a", {impute: {by: "mean"}, normalise: {method: "minmax"}, direction: "lower"})]);
    const {steps, status, coverage, why} = leafOf(filled, observe({u: {a: null}, v: {a: 2}, w: {a: 8}}), "a");
    expect([status, coverage, why]).toEqual(["imputed", 0, null]);
    expect(steps).toEqual([
      {
        step: "fill",
        source: {
          by: "mean",
          within: null,
          group: null,
          donors: [
            {unit: "v", period: "2024", value: 2},
            {unit: "w", period: "2024", value: 8}
          ]
        },
        before: null,
        after: 5
      },
      {
        step: "normalise",
        marks: {method: "minmax", lowest: -8, highest: -2, bottom: 0, top: 100},
        compared: 3,
        sign: -1,
        clamped: null,
        before: 5,
        after: 50
      }
    ]);
  });

  it("says what drew an outlier in, and to where", () => {
    const treated = index([
      leaf("a", {treat: {winsorise: 1, otherwise: "none", skew: 0.5, kurtosis: 0.1}, normalise: {method: "none"}})
    ]);
    const values = {u: 90, b: 1, c: 2, d: 3, e: 4};
    const data = observe(Object.fromEntries(Object.entries(values).map(([unit, a]) => [unit, {a}])));
    expect(leafOf(treated, data, "a").steps[0]).toMatchObject({
      step: "treat",
      label: "high",
      points: 1,
      before: 90,
      after: 4,
      treatment: {outcome: "winsorised", lowest: 1, highest: 4}
    });
    expect(leafOf(treated, data, "a", "c").steps[0]).toMatchObject({label: null, before: 2, after: 2});
  });

  it("shows what a minimum held down, and the score before it", () => {
    const veto = index([leaf("a"), leaf("b")]);
    const held = {...veto, index: {...veto.index, minimums: [{child: "a", least: 30, cap: 20}]}};
    expect(deriveScore(held, observe({u: {a: 10, b: 90}}), {unit: "u"}).root).toMatchObject({
      own: 50,
      score: 20,
      minimums: [{child: "a", least: 30, cap: 20, score: 10, short: true}]
    });
    expect(deriveScore(held, observe({u: {a: 30, b: 90}}), {unit: "u"}).root).toMatchObject({
      score: 60,
      minimums: [{short: false}]
    });
  });

  it("lists every duel of a Copeland group", () => {
    const duels = index([leaf("a"), leaf("b", {weight: 2})], {aggregate: "copeland"});
    const {root} = deriveScore(duels, observe({u: {a: 9, b: 1}, v: {a: 1, b: 5}, w: {a: null, b: 1}}), {unit: "u"});
    expect(asGroup(root).formula).toMatchObject({
      method: "copeland",
      duels: [
        {rival: "v", share: 1 / 3, verdict: -1},
        {rival: "w", share: 0.5, verdict: 0}
      ]
    });
    expect(root.score).toBe(-1);
  });

  it("does not hang on the order of the observations", () => {
    const turned = deriveScore(nested, data.toReversed(), {unit: "u"});
    expect(turned).toEqual(deriveScore(nested, data, {unit: "u"}));
  });

  it("refuses a unit, node or period that is not there, and several periods with none named", () => {
    const two = [...data, ...observe({u: {p1: 1, p2: 1, q: 1}}, "2025")];
    expect(() => deriveScore(nested, data, {unit: "x"})).toThrow(/^x: no such unit/);
    expect(() => deriveScore(nested, data, {unit: "u", node: "x"})).toThrow(/^x: no such node in framework test/);
    expect(() => deriveScore(nested, two, {unit: "u"})).toThrow(
      /u is scored in several periods, say which: 2024, 2025/
    );
    const derive = prepareDerivations(nested, two);
    expect(derive({unit: "u", period: "2025"}).period).toBe("2025");
    expect(() => derive({unit: "u", period: "1999"})).toThrow(/no period 1999, only 2024, 2025/);
  });
});

describe("recompute", () => {
  it("notices a figure that was changed: it takes no stated score on trust", () => {
    const derivation = deriveScore(index([leaf("a"), leaf("b")]), observe({u: {a: 10, b: 90}}), {unit: "u"});
    const root = asGroup(derivation.root);
    const [a, b] = root.children as readonly [DerivedLeaf, DerivedLeaf];
    const wrong = {...a, observation: {...a.observation!, value: 30}};
    expect(recompute({...derivation, root: {...root, children: [wrong, b]}})[0]!.score).toBe(60);
    const heavier = {...a, weight: 3};
    expect(recompute({...derivation, root: {...root, children: [heavier, b]}})[0]!.score).toBe(30);
  });
});
