/** Random small indices and data for the property tests of this folder. */
import fc from "fast-check";
import type {
  AggregateMethod,
  Framework,
  FrameworkNode,
  Group,
  Leaf,
  Normalise,
  UnitRow
} from "../../src/scoring/index.js";
import {index, unitRow} from "./make.js";

export const UNITS = ["u0", "u1", "u2", "u3", "u4"] as const;
export const IDS = ["a", "b", "c", "d", "e"] as const;

/** One of everything that `normalise` can say. */
export const NORMALISERS: readonly Normalise[] = [
  {method: "goalposts", worst: 0, best: 100},
  {method: "goalposts", worst: 80, best: 20},
  {method: "goalposts", worst: 10, best: 90, clamp: false},
  {
    method: "goalposts",
    worst: 0,
    best: 100,
    cases: [
      {kind: "ministry", best: 50},
      {from: "2024", worst: 20}
    ]
  },
  {method: "minmax"},
  {method: "minmax", range: [1, 100]},
  {method: "zscore"},
  {method: "zscore", centre: 50, deviation: 10},
  {method: "rank"},
  {method: "rank", ties: "average"},
  {method: "borda"},
  {method: "percentile"},
  {method: "distance-to-target", target: 60},
  {method: "distance-to-target", target: 60, clamp: false, cases: [{kind: "ministry", target: 90}]},
  {method: "distance-to-reference", reference: "u1"},
  {method: "distance-to-max"},
  {method: "fraction-of-max"},
  {method: "none"}
];

export const AGGREGATES: readonly AggregateMethod[] = ["arithmetic", "geometric", "harmonic", "power", "copeland"];

/** Now and then, as most leaves and groups have no such thing. */
const option = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({arbitrary, weight: 1}, {arbitrary: fc.constant(undefined), weight: 4});
const weight = fc.constantFrom(0, 0.5, 0.5, 1, 1, 1, 2, 3);

/** A leaf on one of the normalisers, perhaps with steps before it. */
export function anyLeaf(id: string, normalisers = NORMALISERS, steps = true): fc.Arbitrary<Leaf> {
  const impute = fc.constantFrom<Leaf["impute"]>({by: "mean"}, {by: "median", within: "region"}, {by: "row"});
  const treat = fc.constantFrom<Leaf["treat"]>(
    {winsorise: 1, otherwise: "none", skew: 0.5, kurtosis: 0.5},
    {winsorise: null, otherwise: "none", skew: 0.1, kurtosis: 0.1}
  );
  return fc.record({
    id: fc.constant(id),
    indicator: fc.constant(id),
    weight,
    normalise: fc.constantFrom(...normalisers),
    impute: steps ? option(impute) : fc.constant(undefined),
    treat: steps ? option(treat) : fc.constant(undefined),
    denominator: steps ? option(fc.constant("people")) : fc.constant(undefined)
  });
}

/** A group of what is given, on one of the aggregations, perhaps with a minimum on its first child. */
export function anyGroup(
  id: string,
  children: fc.Arbitrary<readonly FrameworkNode[]>,
  aggregates = AGGREGATES
): fc.Arbitrary<Group> {
  const rule = fc.record({least: fc.integer({min: 0, max: 60}), cap: fc.integer({min: 0, max: 60})});
  return fc
    .record({weight, aggregate: fc.constantFrom(...aggregates), children, rule: option(rule)})
    .map(({rule: own, aggregate, ...group}) => ({
      id,
      aggregate,
      ...group,
      ...(aggregate === "power" ? {power: 0.5} : {}),
      ...(own === undefined ? {} : {minimums: [{child: group.children[0]!.id, ...own}]})
    }));
}

/** Two pillars, one of three leaves and one of one, beside a leaf. */
export function anyFramework(
  normalisers = NORMALISERS,
  aggregates = AGGREGATES,
  steps = true
): fc.Arbitrary<Framework> {
  const [a, b, c, d, e] = IDS.map((id) => anyLeaf(id, normalisers, steps)) as [
    fc.Arbitrary<Leaf>,
    fc.Arbitrary<Leaf>,
    fc.Arbitrary<Leaf>,
    fc.Arbitrary<Leaf>,
    fc.Arbitrary<Leaf>
  ];
  const root = anyGroup(
    "index",
    fc.tuple(anyGroup("p", fc.tuple(a, b, c), aggregates), anyGroup("q", fc.tuple(d), aggregates), e),
    aggregates
  );
  const share = fc.constantFrom(0, 0.5, 1);
  return fc
    .record({
      tree: root,
      coverage: fc.record({index: share, group: share, by: option(fc.constant("children" as const))}),
      screen: steps ? option(fc.constantFrom({values: 0.5}, {nonzero: 0.5})) : fc.constant(undefined)
    })
    .map(({tree, ...rest}) => index([], {index: tree, ...rest}));
}

/** Values by unit and indicator; null is not reported. */
export type Values = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

export function anyValues(value: fc.Arbitrary<number | null>, least = 1): fc.Arbitrary<Values> {
  const row = fc.record(Object.fromEntries(IDS.map((id) => [id, value])));
  return fc
    .array(row, {minLength: least, maxLength: UNITS.length})
    .map((rows) => Object.fromEntries(rows.map((own, i) => [UNITS[i]!, own])));
}

/** The units of the data: of two kinds and two regions, each with its people. */
export const TABLE: readonly UnitRow[] = UNITS.map((unit, i) =>
  unitRow(unit, {kind: i % 2 === 0 ? "province" : "ministry", region: i < 3 ? "north" : ""}, {people: i + 1})
);

/** The rows of the table that the values are of. */
export function tableOf(values: Values): readonly UnitRow[] {
  return TABLE.filter(({unit}) => unit in values);
}

/** Every number in a result that is not finite, with its path. */
export function findNonFinite(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === "string") return /NaN|Infinity/.test(value) ? [`${path}: ${value}`] : [];
  if (value instanceof Map) return [...value].flatMap(([key, own]) => findNonFinite(own, `${path}/${key}`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, own]) => findNonFinite(own, `${path}/${key}`));
}

/** The answer, or null where the arguments are refused by a RangeError that says something; other errors go through. */
export function unlessRefused<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (error instanceof RangeError && error.message.length > 10) return null;
    throw error;
  }
}

/** Means of one unit's children alone. */
export const MEANS = AGGREGATES.filter((aggregate) => aggregate !== "copeland");

/** Data of whole numbers with gaps, of two units or more. */
export const gappy = anyValues(fc.option(fc.integer({min: 0, max: 100}), {freq: 5}), 2);

/** Two scores alike but for rounding, or both missing. */
export function areClose(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
