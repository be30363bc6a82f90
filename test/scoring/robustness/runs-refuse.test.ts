import {describe, expect, it} from "vitest";
import type {Framework, Robustness} from "../../../src/scoring/index.js";
import {checkRobustness} from "../../../src/scoring/robustness/check-robustness.js";
import {group, index, leaf} from "../make.js";

const base = index([group("g", [leaf("x"), leaf("y")]), leaf("z")]);
const crossed = index([group("g", [leaf("x"), leaf("y")], {aggregate: "copeland"}), leaf("z")]);
const zscores = index([leaf("x", {normalise: {method: "zscore"}})]);
const withSection = (framework: Framework, changes: Partial<Robustness>): Framework => ({
  ...framework,
  robustness: {replications: 10, weights: 0.25, ...changes}
});

describe("a robustness section", () => {
  it.each([
    ["no replications", base, {replications: 0}, "replications: must be a whole number above 0, got 0"],
    ["weights that may double", base, {weights: 1}, "weights: must be from 0 to below 1, got 1"],
    [
      "a share that is not a number",
      base,
      {weights: {draw: "within", share: Number.NaN}},
      "weights/share: must be from"
    ],
    [
      "a level without weights",
      base,
      {weights: {draw: "within", share: 0.1, levels: [1, 3]}},
      "weights/levels/1: there are no weights on level 3, only on 1 to 2"
    ],
    ["the level of the index", base, {weights: {draw: "within", share: 0.1, levels: [0]}}, "weights/levels/0"],
    [
      "a concentration of 0",
      base,
      {weights: {draw: "dirichlet", concentration: 0}},
      "weights/concentration: must be above 0"
    ],
    ["a method nobody knows", base, {normalise: ["logit" as never]}, "normalise/0: method logit is not known"],
    [
      "z-scores without spread",
      base,
      {normalise: ["goalposts", {method: "zscore", deviation: 0}]},
      "normalise/1/deviation: must be above 0"
    ],
    [
      "goalposts that meet",
      base,
      {normalise: [{method: "goalposts", worst: 1, best: 1}]},
      "normalise/0/best: must differ"
    ],
    [
      "half a point to Winsorise",
      base,
      {treat: [{winsorise: 0.5, otherwise: "none"}]},
      "treat/0/winsorise: must be a whole"
    ],
    ["a reach of 0 years", base, {impute: [{by: "last", reach: 0}]}, "impute/0/reach: must be above 0"],
    ["a power mean", base, {aggregate: ["arithmetic", "power"]}, "aggregate/1: a power mean can't be drawn"],
    [
      "a geometric mean over Copeland",
      crossed,
      {aggregate: ["geometric"]},
      "aggregate/0: a geometric mean can't take copeland"
    ],
    [
      "a harmonic mean of z-scores around 0",
      zscores,
      {aggregate: ["harmonic"]},
      "aggregate/0: x: a geometric or harmonic"
    ],
    [
      "missing as 0 among z-scores",
      zscores,
      {missing: ["renormalise", "zero"]},
      "missing/1: x: a missing z-score can't count 0"
    ]
  ] as const)("with %s is refused, naming the place", (_, framework, changes, message) => {
    expect(() => checkRobustness(withSection(framework, changes as Partial<Robustness>))).toThrow(
      `framework test /robustness/${message}`
    );
  });

  it("is needed", () => {
    expect(() => checkRobustness(base)).toThrow("framework test: no robustness section says what may change");
  });

  it.each([
    ["Copeland, drawn or the framework's own", crossed, {aggregate: ["arithmetic", "copeland"]}],
    ["a geometric mean at all groups, Copeland ones too", crossed, {aggregate: ["geometric"], aggregate_at: "groups"}],
    ["a geometric mean of z-scores around 10", base, {normalise: ["zscore"], aggregate: ["geometric"]}],
    [
      "missing as 0 where one of the normalisations has a floor",
      zscores,
      {normalise: ["zscore", "minmax"], missing: ["zero"]}
    ],
    ["weights that do not change", base, {weights: 0}]
  ] as const)("may have %s", (_, framework, changes) => {
    const own = withSection(framework, changes as Partial<Robustness>);
    expect(checkRobustness(own)).toBe(own.robustness);
  });
});
