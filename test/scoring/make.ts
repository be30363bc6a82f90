/** Short hands for the tests of this folder. */
import {
  type AggregateMethod,
  type Framework,
  type FrameworkNode,
  type Group,
  type Leaf,
  type Observation,
  type Score,
  type ScoreOptions,
  score,
  type UnitRow
} from "../../src/scoring/index.js";
import type {SampleUnit} from "../../src/scoring/marks.js";

/** A leaf on goalposts 0–100, its indicator named as itself. */
export function leaf(id: string, extra: Partial<Leaf> = {}): Leaf {
  return {id, weight: 1, indicator: id, normalise: {method: "goalposts", worst: 0, best: 100}, ...extra};
}

export function group(id: string, children: readonly FrameworkNode[], extra: Partial<Group> = {}): Group {
  return {id, weight: 1, aggregate: "arithmetic", children, ...extra};
}

/** An index with no coverage rule unless told. */
export function index(
  children: readonly FrameworkNode[],
  {aggregate = "arithmetic", ...extra}: Partial<Framework> & {aggregate?: AggregateMethod} = {}
): Framework {
  return {
    id: "test",
    title: {vi: "Thử", en: "Test"},
    units: "any",
    rank: {ties: "competition"},
    coverage: {index: 0, group: 0},
    index: {id: "index", aggregate, children},
    ...extra
  };
}

/** Observations of one period: `{unit: {indicator: value}}`; null is a row that says not reported. */
export function observe(
  values: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
  period = "2024"
): readonly Observation[] {
  return Object.entries(values).flatMap(([unit, row]) =>
    Object.entries(row).map(
      ([indicator, value]): Observation => ({
        unit,
        indicator,
        period,
        value,
        status: value === null ? "not-reported" : "reported"
      })
    )
  );
}

export function unitRow(unit: string, groups: Readonly<Record<string, string>> = {}, denominators = {}): UnitRow {
  return {unit, groups, denominators};
}

/** The index of every unit, with its rank and status. */
export function indexOf(framework: Framework, observations: readonly Observation[], options: ScoreOptions = {}) {
  const rows = score(framework, observations, options).scores.filter(({level}) => level === 0);
  return rows.map(({unit, score: own, rank, status}) => [unit, own, rank, status]);
}

/** The units of a sample, by id. */
export function sampleOf(...units: readonly string[]): readonly SampleUnit[] {
  return units.map((unit) => ({unit, kind: null, period: "2024"}));
}

/** A pillar of three leaves, weight 1, beside a leaf of weight 3. */
export const pillars = index([group("p", [leaf("p1"), leaf("p2"), leaf("p3")]), leaf("q", {weight: 3})]);

/** Index rows, or those of another node, by unit. */
export function rowsOf(
  framework: Framework,
  observations: readonly Observation[],
  options: ScoreOptions = {},
  node = "index"
) {
  const rows = score(framework, observations, options).scores.filter((row) => row.node === node);
  return Object.fromEntries(rows.map((row) => [row.unit, row])) as Record<string, Score>;
}
