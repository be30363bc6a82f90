/** Whatever goes in, no output ever holds NaN or an infinity. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  type Framework,
  type FrameworkNode,
  type Observation,
  prepareLeaves,
  rankIntervals,
  score
} from "../../src/scoring/index.js";
import {scoreBounds} from "../../src/scoring/score-bounds.js";
import {
  correlateAll,
  cronbachAlpha,
  describeColumn,
  effectiveWeights,
  measureImportance,
  pcaWeights,
  removeElements,
  sizeEffects
} from "../../src/scoring/statistics/index.js";
import {
  AGGREGATES,
  anyFramework,
  anyValues,
  findNonFinite,
  IDS,
  NORMALISERS,
  tableOf,
  unlessRefused,
  type Values
} from "./arbitrary.js";
import {index, leaf, observe} from "./make.js";

/** Numbers that break careless arithmetic; those that are refused outright are rare, so that most data get through. */
const nasty = fc.oneof(
  {
    arbitrary: fc.constantFrom(0, -0, 1, 50, 100, 1e100, -1e100, 1e-100, -1e-100, 5e-324, 1e-300, 0.1 + 0.2, 0.3),
    weight: 40
  },
  {arbitrary: fc.double({min: -1e100, max: 1e100, noNaN: true}), weight: 10},
  {arbitrary: fc.constant(null), weight: 15},
  {arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e200), weight: 1}
);
const tame = fc.option(fc.integer({min: 0, max: 100}), {freq: 5});
const data = fc.oneof(anyValues(nasty), anyValues(tame), anyValues(fc.constantFrom(7, null)));

/** The same tree with other weights and marks on its leaves. */
function disturb(framework: Framework, [weight, mark, shift]: readonly [number, number, number]): Framework {
  const visit = <T extends FrameworkNode>(node: T): T =>
    "children" in node
      ? {...node, children: node.children.map(visit)}
      : {
          ...node,
          weight: node.id === "a" ? weight : node.weight,
          normalise:
            node.normalise.worst === undefined ? node.normalise : {...node.normalise, worst: mark, best: mark + shift}
        };
  return {...framework, index: visit(framework.index)};
}

const disturbed = fc
  .tuple(
    anyFramework(NORMALISERS, AGGREGATES),
    fc.option(
      fc.tuple(
        fc.constantFrom(0, 1e-100, 5e-324, 1e100, 1e308, 1),
        fc.constantFrom(0, 1, -1e100, 1e100, 1e-300),
        fc.constantFrom(1, 1e-300, 1e100, -1, 0)
      ),
      {freq: 1}
    )
  )
  .map(([framework, changes]) => (changes === null ? framework : disturb(framework, changes)));

const inputs = (values: Values): [readonly Observation[], {readonly units: ReturnType<typeof tableOf>}] => [
  observe(values),
  {units: tableOf(values)}
];

describe("no output holds NaN or an infinity", () => {
  it("score, under both rules for what is missing, the traces of its leaves, and the bounds", () => {
    let answers = 0;
    fc.assert(
      fc.property(
        disturbed,
        data,
        fc.constantFrom("renormalise" as const, "zero" as const),
        (framework, values, missing) => {
          const [observations, options] = inputs(values);
          const result = unlessRefused(() => score(framework, observations, {...options, missing}));
          expect(findNonFinite(result)).toEqual([]);
          expect(findNonFinite(unlessRefused(() => scoreBounds(framework, observations, options)))).toEqual([]);
          if (result === null) return;
          answers += 1;
          expect(findNonFinite(prepareLeaves(framework, observations, options))).toEqual([]);
          for (const {score: own, rank} of result.scores) expect(own === null).toBe(rank === null);
        }
      ),
      {numRuns: 600}
    );
    expect(answers).toBeGreaterThan(60);
  });

  it("score through logarithms and Box–Cox, as a transform and as a treatment", () => {
    const leafOf = fc.record({
      normalise: fc.constantFrom(...NORMALISERS.filter(({method}) => method === "minmax" || method === "zscore")),
      lambda: fc.constantFrom(-3, 1e-17, 0.5, 50),
      step: fc.constantFrom("log-treat", "boxcox-treat", "mirrored-treat", "log", "boxcox")
    });
    const limits = {winsorise: 0, skew: 0.1, kurtosis: 0.1};
    let answers = 0;
    fc.assert(
      fc.property(leafOf, anyValues(nasty), ({normalise, lambda, step}, values) => {
        const steps = {
          "log-treat": {treat: {...limits, otherwise: "log"}},
          "mirrored-treat": {treat: {...limits, otherwise: "log-mirrored"}},
          "boxcox-treat": {treat: {...limits, otherwise: "boxcox", lambda}},
          log: {transform: "log"},
          boxcox: {transform: "boxcox", lambda}
        } as const;
        const framework = index(IDS.map((id) => leaf(id, {normalise, ...steps[step as keyof typeof steps]})));
        const result = unlessRefused(() => score(framework, observe(values)));
        expect(findNonFinite(result)).toEqual([]);
        if (result !== null) answers += 1;
      }),
      {numRuns: 300}
    );
    expect(answers).toBeGreaterThan(20);
  });

  it("rank intervals", () => {
    let answers = 0;
    fc.assert(
      fc.property(disturbed, data, (framework, values) => {
        const [observations, options] = inputs(values);
        const robust: Framework = {
          ...framework,
          robustness: {replications: 5, weights: 0.25, aggregate: ["arithmetic", "geometric"], missing: ["renormalise"]}
        };
        const intervals = unlessRefused(() => rankIntervals(robust, observations, {...options, seed: 1}));
        expect(findNonFinite(intervals)).toEqual([]);
        if (intervals !== null && intervals.length > 0) answers += 1;
      }),
      {numRuns: 120}
    );
    expect(answers).toBeGreaterThan(5);
  });

  it("the statistics of columns and of the framework", () => {
    fc.assert(
      fc.property(anyFramework(), data, (framework, values) => {
        const [observations, options] = inputs(values);
        const columns = IDS.map((id) => ({id, values: Object.values(values).map((row) => row[id]!)}));
        const answers = [
          () => columns.map(describeColumn),
          () => (["pearson", "spearman", "kendall"] as const).map((method) => correlateAll(columns, method)),
          () => cronbachAlpha(columns),
          () => pcaWeights(columns),
          () => sizeEffects(columns.slice(1), columns.slice(0, 1)),
          () =>
            measureImportance(
              columns.slice(1).map((column) => ({...column, weight: 1})),
              columns[0]!
            ),
          () => effectiveWeights(framework),
          () => removeElements(framework, observations, undefined, options)
        ].map((ask) => unlessRefused<unknown>(ask));
        expect(findNonFinite(answers)).toEqual([]);
      }),
      {numRuns: 150}
    );
  });
});
