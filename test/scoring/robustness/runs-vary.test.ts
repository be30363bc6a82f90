import {describe, expect, it} from "vitest";
import type {Framework, Leaf, Normalise} from "../../../src/scoring/index.js";
import {checkFramework} from "../../../src/scoring/index.js";
import {floorScore, limitScore} from "../../../src/scoring/robustness/floor-scores.js";
import type {Variant} from "../../../src/scoring/robustness/model.js";
import {varyFramework} from "../../../src/scoring/robustness/vary-framework.js";
import {varyLeaf} from "../../../src/scoring/robustness/vary-leaf.js";
import {group, index, leaf} from "../make.js";

const own: Variant = {normalise: null, treat: null, impute: null, aggregate: null, missing: "renormalise"};
const log = {winsorise: 5, otherwise: "log"} as const;
const vary = (each: Leaf, changes: Partial<Variant>) => varyLeaf(each, {...own, ...changes});

describe("a leaf under other choices", () => {
  const lower = leaf("x", {normalise: {method: "goalposts", worst: 10, best: 2, scale: 1}});

  it("is itself where nothing is chosen, or its own", () => {
    expect(vary(lower, {}).leaf).toEqual(lower);
    expect(vary(lower, {treat: "own", impute: "own", normalise: "goalposts"})).toEqual({leaf: lower, kept: []});
  });

  it("keeps the direction that its goalposts imply, and its scale", () => {
    expect(vary(lower, {normalise: "minmax"}).leaf).toMatchObject({
      direction: "lower",
      normalise: {method: "minmax", scale: 1}
    });
    expect(vary(leaf("y"), {normalise: "percentile"}).leaf.direction).toBeUndefined();
  });

  it("a bare z-score is around 10 everywhere, on leaves with z-scores of their own too", () => {
    const around10 = {method: "zscore", centre: 10, deviation: 2};
    expect(vary(leaf("x", {normalise: {method: "zscore"}}), {normalise: "zscore"}).leaf.normalise).toEqual(around10);
    const around5: Normalise = {method: "zscore", centre: 5, deviation: 1};
    expect(vary(lower, {normalise: around5}).leaf.normalise).toBe(around5);
  });

  it("its own method by name keeps its settings", () => {
    const minmax = leaf("x", {normalise: {method: "minmax", range: [1, 100]}});
    expect(vary(minmax, {normalise: "minmax"}).leaf).toBe(minmax);
  });

  it.each([
    [
      "goalposts it has no marks for",
      leaf("x", {normalise: {method: "minmax"}}),
      "goalposts",
      /worst must be a number/
    ],
    ["a target it does not have", leaf("x"), "distance-to-target", /target must be a number/],
    ["values as they are, where lower is better", lower, "none", /direction/],
    ["goalposts the other way round", lower, {method: "goalposts", worst: 0, best: 5} as const, /say higher/]
  ] as const)("keeps its own method instead of %s, and says why", (_, each, normalise, why) => {
    const {leaf: varied, kept} = vary(each, {normalise});
    expect(varied.normalise).toBe(each.normalise);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({input: "normalise", why: expect.stringMatching(why)});
  });

  it("takes or drops a treatment and a filling", () => {
    const minmax = leaf("x", {normalise: {method: "minmax"}, treat: log, impute: {by: "mean"}});
    expect(vary(minmax, {treat: "none", impute: "none"}).leaf).toMatchObject({treat: undefined, impute: undefined});
    const other = {treat: {winsorise: 1, otherwise: "none"}, impute: {by: "row"}} as const;
    expect(vary(leaf("x"), other).leaf).toMatchObject(other);
  });

  it("keeps its own treatment where a transform of the sample would leave its goalposts behind", () => {
    const {leaf: varied, kept} = vary(lower, {treat: log});
    expect(varied).toEqual(lower);
    expect(kept).toMatchObject([{input: "treat", choice: 'winsorise 5, otherwise "log"'}]);
    expect(vary(lower, {treat: log, normalise: "minmax"}).kept).toEqual([]);
    const both = vary(leaf("x", {normalise: {method: "minmax"}}), {
      treat: log,
      normalise: {method: "goalposts", worst: 0, best: 1}
    });
    expect([both.leaf.normalise.method, both.leaf.treat]).toEqual(["goalposts", undefined]);
    expect(both.kept.map(({input}) => input)).toEqual(["treat"]);
  });
});

describe("a framework under other choices", () => {
  const capped = [{child: "x", least: 40, cap: 50}];
  const framework = index([group("g", [leaf("x"), leaf("y")], {minimums: capped}), leaf("z")]);
  const aggregates = ({index: root}: Framework) => [
    root.aggregate,
    (root.children[0] as {aggregate?: string}).aggregate
  ];

  it("has the aggregation drawn at the index alone, or at every group", () => {
    const chosen = {...own, aggregate: "geometric"} as const;
    expect(aggregates(varyFramework(framework, chosen).framework)).toEqual(["geometric", "arithmetic"]);
    const everywhere: Framework = {
      ...framework,
      robustness: {replications: 1, weights: 0, aggregate_at: "groups"}
    };
    expect(aggregates(varyFramework(everywhere, chosen).framework)).toEqual(["geometric", "geometric"]);
    expect(checkFramework(varyFramework(everywhere, {...own, aggregate: "copeland"}).framework)).toEqual([]);
  });

  it("keeps minimum rules while scores stay on their scale, and says where not", () => {
    const minimumsOf = (changes: Partial<Variant>) => {
      const {framework: varied, limits, ownScale} = varyFramework(framework, {...own, ...changes});
      return [(varied.index.children[0] as {minimums?: unknown}).minimums, limits.map(({input}) => input), ownScale];
    };
    expect(minimumsOf({normalise: "minmax"})).toEqual([capped, [], true]);
    expect(minimumsOf({normalise: {method: "minmax", range: [1, 100]}})).toEqual([capped, [], true]);
    expect(minimumsOf({normalise: "zscore"})).toEqual([undefined, ["normalise"], false]);
    expect(minimumsOf({aggregate: "copeland"})).toEqual([capped, [], false]);
  });
});

describe("scores too low for a mean", () => {
  const by = (normalise: Normalise) => leaf("x", {normalise});

  it("0–100 is lifted to 1–100, ranks and ranges above 0 stay, Borda counts from 1", () => {
    expect([0, 50, 100].map((value) => floorScore(leaf("x"), value))).toEqual([1, 50.5, 100]);
    expect(floorScore(by({method: "minmax", range: [1, 100]}), 1)).toBe(1);
    expect(floorScore(by({method: "rank"}), 1)).toBe(1);
    expect(floorScore(by({method: "borda"}), 0)).toBe(1);
  });

  it("scores without a lowest one are limited, where there is something to limit them by", () => {
    expect([-1, 0.05, 8].map((value) => floorScore(by({method: "zscore", centre: 10}), value))).toEqual([0.1, 0.1, 8]);
    expect(limitScore(by({method: "goalposts", worst: 0, best: 1, clamp: false}), -20)).toBe(1);
    expect(limitScore(by({method: "fraction-of-max", scale: 1}), -20)).toBe(0.01);
    expect(limitScore(by({method: "minmax", range: [-50, 50]}), -50)).toBe(0.5);
    expect(limitScore(by({method: "none"}), 3)).toBe(3);
    expect(() => limitScore(by({method: "none"}), 0)).toThrow("x: a geometric or harmonic mean can't be drawn, none");
    expect(() => floorScore(by({method: "zscore"}), 1)).toThrow(/zscore sets no lowest score/);
  });
});
