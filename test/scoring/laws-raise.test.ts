/** Where raising a value can only help, and where it need not. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Framework, Normalise} from "../../src/scoring/index.js";
import {anyFramework, anyGroup, anyLeaf, gappy, MEANS, NORMALISERS, unlessRefused, type Values} from "./arbitrary.js";
import {group, index, leaf, observe, rowsOf} from "./make.js";

/** The rank of a unit on the index, or null. */
function rankOf(framework: Framework, values: Values, unit = "u0"): number | null {
  return rowsOf(framework, observe(values))[unit]!.rank;
}

const raise = (values: Values, by: number) => ({
  ...values,
  u0: {...values.u0, a: values.u0!.a === null ? null : values.u0!.a! + by}
});

describe("raising a value where higher is better never lowers the unit's rank", () => {
  /** Where raising one value can only lower the scores of the others, if it moves them at all. */
  const lawful = NORMALISERS.filter(
    ({method, clamp, worst = 0, best = 1, cases}) =>
      method !== "zscore" && !(method === "distance-to-target" && clamp === false) && worst < best && !cases
  );
  const holds = (framework: Framework, values: Values, by: number) => {
    const [was, is] = [values, raise(values, by)].map((each) => unlessRefused(() => rankOf(framework, each)));
    if (was === null || is === null || was === undefined || is === undefined) return;
    expect(is).toBeLessThanOrEqual(was);
  };

  it.each(lawful)("by %j, under every mean of groups", (normalise) => {
    fc.assert(
      fc.property(
        anyFramework([normalise], MEANS, false),
        gappy,
        fc.integer({min: 1, max: 120}),
        (framework, values, by) => holds({...framework, coverage: {index: 0, group: 0}}, values, by)
      ),
      {numRuns: 100}
    );
  });

  it.each(lawful)("by %j, under Copeland over leaves", (normalise) => {
    const leaves = fc.tuple(...["a", "b", "c"].map((id) => anyLeaf(id, [normalise], false)));
    fc.assert(
      fc.property(anyGroup("index", leaves, ["copeland"]), gappy, fc.integer({min: 1, max: 120}), (tree, values, by) =>
        holds(index([], {index: tree}), values, by)
      ),
      {numRuns: 100}
    );
  });

  /** Leaves by the same method, where each of these shows the law broken: by how much `a` of u0 is raised, and its rank. */
  const alike = (normalise: Normalise) => index([leaf("a", {normalise}), leaf("b", {normalise})]);

  it.each<[string, Framework, Values, number, readonly [number, number]]>([
    [
      "z-scores: an outlier draws the others together",
      alike({method: "zscore"}),
      {u0: {a: 90, b: 40}, u1: {a: 80, b: 60}, u2: {a: 70, b: 80}, u3: {a: 70, b: 80}},
      50,
      [1, 3]
    ],
    [
      "targets without the clamp: who is past the target gains from a higher lowest value",
      index([leaf("a", {normalise: {method: "distance-to-target", target: 50, clamp: false}}), leaf("b", {weight: 2})]),
      {u0: {a: 0, b: 100}, u1: {a: 60, b: 0}},
      45,
      [1, 2]
    ],
    [
      "fractions of the highest value, where some are below 0 and shrink with it",
      alike({method: "fraction-of-max"}),
      {u0: {a: 90, b: -60}, u1: {a: -90, b: 70}, u2: {a: 60, b: -50}},
      20,
      [1, 2]
    ],
    [
      "Copeland over groups of min–max: others' own encounters turn",
      index([group("p", [leaf("a", {normalise: {method: "minmax"}}), leaf("b")]), leaf("c"), leaf("d")], {
        aggregate: "copeland"
      }),
      {u0: {a: 70, b: 40, c: 10, d: 50}, u1: {a: 60, b: 60, c: 80, d: 0}, u2: {a: 40, b: 90, c: 30, d: 80}},
      50,
      [1, 2]
    ],
    [
      "gaps filled by the mean: it lifts those who gave nothing",
      index([leaf("a", {impute: {by: "mean"}, normalise: {method: "goalposts", worst: 0, best: 50}}), leaf("b")]),
      {u0: {a: 40, b: 80}, u1: {b: 90}, u2: {a: 10, b: 100}},
      50,
      [1, 2]
    ],
    [
      "treated outliers: one that is drawn in lets go of the others",
      index([
        leaf("a", {treat: {winsorise: 1, otherwise: "none", skew: 0.5, kurtosis: 0.5}, normalise: {method: "minmax"}}),
        leaf("b")
      ]),
      {u0: {a: 0, b: 100}, u1: {a: 60, b: 70}, u2: {a: 40, b: 60}, u3: {a: 40, b: 60}, u4: {a: 80, b: 70}},
      10,
      [3, 5]
    ]
  ])("but not by %s", (_, framework, values, by, ranks) => {
    expect([rankOf(framework, values), rankOf(framework, raise(values, by))]).toEqual(ranks);
  });
});
