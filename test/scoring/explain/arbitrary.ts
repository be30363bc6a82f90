/** Random frameworks with data: every method, gaps, treatments, kinds, peers. Some are refused by the engine. */
import fc from "fast-check";
import type {
  AggregateMethod,
  Framework,
  FrameworkNode,
  Group,
  Impute,
  Leaf,
  MissingRule,
  Normalise,
  Observation,
  UnitRow
} from "../../../src/scoring/index.js";
import {group, index, leaf} from "../make.js";
import {figures, STAFF, unitRows} from "./figures.js";

/** A framework with everything that scoring it takes. */
export interface Sample {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly units: readonly UnitRow[];
  readonly missing: MissingRule;
}

const bounded: readonly Normalise[] = [
  {method: "goalposts", worst: 2, best: 60},
  {method: "goalposts", worst: 80, best: 10, scale: 1},
  {
    method: "goalposts",
    worst: 0,
    best: 50,
    cases: [
      {kind: "city", best: 90},
      {from: "2024", worst: 1}
    ]
  },
  {method: "minmax"},
  {method: "minmax", range: [1, 100]},
  {method: "rank"},
  {method: "rank", ties: "average"},
  {method: "borda"},
  {method: "percentile"},
  {method: "distance-to-target", target: 40},
  {method: "distance-to-max"}
];
const free: readonly Normalise[] = [
  ...bounded,
  {method: "zscore"},
  {method: "zscore", centre: 50, deviation: 10},
  {method: "fraction-of-max"},
  {method: "none"},
  {method: "goalposts", worst: 10, best: 30, clamp: false},
  {method: "distance-to-target", target: 30, clamp: false},
  {method: "distance-to-reference", reference: "u0"}
];
const imputes: readonly (Impute | undefined)[] = [
  undefined,
  undefined,
  {by: "mean"},
  {by: "median", within: "kind"},
  {by: "row"},
  {by: "last"},
  {by: "linear"},
  {by: "linear-constant"}
];
const treats: readonly Leaf["treat"][] = [
  undefined,
  undefined,
  {winsorise: 5, otherwise: "log", skew: 0.5, kurtosis: 0.1},
  {winsorise: 1, otherwise: "log-mirrored", skew: 0.1, kurtosis: 0.01},
  {winsorise: 0, otherwise: "boxcox", lambda: 0.5, skew: 0.1, kurtosis: 0.01},
  {winsorise: null, otherwise: "none"}
];

/** A transform where the leaf can take one. */
function transformOf({worst}: Normalise, treat: Leaf["treat"], transform: Leaf["transform"]): Partial<Leaf> {
  if (transform === undefined || treat !== undefined || worst === 0) return {};
  return transform === "boxcox" ? {transform, lambda: 0.5} : {transform};
}

/** Leaves whose scores may go below 0, or not. */
function leafOf(id: string, mayFall: boolean): fc.Arbitrary<Leaf> {
  return fc
    .record({
      normalise: fc.constantFrom(...(mayFall ? free : bounded)),
      weight: fc.constantFrom(0, 0.5, 1, 1, 2, 3),
      direction: fc.constantFrom(undefined, undefined, "lower" as const),
      impute: fc.constantFrom(...imputes),
      treat: fc.constantFrom(...treats),
      transform: fc.constantFrom(undefined, undefined, "log" as const, "boxcox" as const),
      denominator: fc.constantFrom(undefined, undefined, STAFF),
      applies: fc.constantFrom(undefined, undefined, undefined, ["city"])
    })
    .map(({direction, impute, treat, transform, denominator, applies, ...own}) => {
      const bySample = !["goalposts", "distance-to-target", "fraction-of-max", "none"].includes(own.normalise.method);
      return leaf(id, {
        ...own,
        ...(direction === undefined || ["goalposts", "none", "fraction-of-max"].includes(own.normalise.method)
          ? {}
          : {direction}),
        ...(impute === undefined ? {} : {impute}),
        ...(treat === undefined || (!bySample && treat.otherwise !== "none") ? {} : {treat}),
        ...transformOf(own.normalise, treat, transform),
        ...(denominator === undefined ? {} : {denominator, per: 100}),
        ...(applies === undefined ? {} : {applies})
      });
    });
}

const aggregates: readonly AggregateMethod[] = ["arithmetic", "geometric", "harmonic", "power", "copeland"];

function extras(aggregate: AggregateMethod, power: number, rules: boolean, first: FrameworkNode): Partial<Group> {
  return {
    aggregate,
    ...(aggregate === "power" ? {power} : {}),
    ...(rules ? {minimums: [{child: first.id, least: 30, cap: 20}]} : {})
  };
}

/** Two groups and a leaf; where scores may not fall below 0, by no method that lets them. */
function treeOf(mayFall: boolean): fc.Arbitrary<readonly FrameworkNode[]> {
  const allowed = mayFall ? aggregates : aggregates.filter((each) => each !== "copeland");
  const groupOf = (id: string) =>
    fc
      .record({aggregate: fc.constantFrom(...allowed), power: fc.constantFrom(2, -1.5, 0.5), rules: fc.boolean()})
      .chain(({aggregate, power, rules}) =>
        fc
          .tuple(...["1", "2", "3"].map((k) => leafOf(id + k, mayFall && takesAll(aggregate))))
          .map((leaves) => group(id, leaves, extras(aggregate, power, rules, leaves[0]!)))
      );
  return fc.tuple(groupOf("a"), groupOf("b"), leafOf("c", mayFall));
}

function takesAll(aggregate: AggregateMethod): boolean {
  return aggregate === "arithmetic" || aggregate === "copeland";
}

export const frameworks: fc.Arbitrary<Framework> = fc.constantFrom("arithmetic", ...aggregates).chain((top) =>
  fc
    .record({
      children: treeOf(takesAll(top)),
      coverage: fc.constantFrom(
        {index: 0, group: 0},
        {index: 0.5, group: 0.5},
        {index: 0.5, group: 0.6, by: "children" as const}
      ),
      peers: fc.boolean(),
      screen: fc.constantFrom(undefined, undefined, {values: 0.4}),
      rules: fc.boolean()
    })
    .map(({children, coverage, peers, screen, rules}) => {
      const {index: root, ...whole} = index(children, {coverage});
      return {
        ...whole,
        ...(peers ? {peers: "kind"} : {}),
        ...(screen === undefined ? {} : {screen}),
        index: {...root, ...extras(top, 2, rules, children[0]!)} as Group
      };
    })
);

/** Several units; figures of 2023 and 2025 are there to fill gaps of 2024. */
export const samples: fc.Arbitrary<Sample> = fc.integer({min: 1, max: 7}).chain((count) => {
  const ids = Array.from({length: count}, (_, i) => `u${i}`);
  return fc.record({
    framework: frameworks,
    observations: figures(ids, ["2023", "2024", "2025"]),
    units: fc.constant(unitRows(ids)),
    missing: fc.constantFrom("renormalise" as const, "renormalise" as const, "zero" as const)
  });
});
