/**
 * What each child would do to its group's score under other weights, measured without scoring the whole index again.
 */
import {aggregateCases} from "../aggregate-cases.js";
import type {Framework, Group} from "../framework-model.js";
import type {Observation, UnitRow} from "../model.js";
import {compareIds} from "../order.js";
import {prepareLeaves} from "../prepare-leaves.js";
import {withWeights} from "../robustness/draw-weights.js";
import {hasSpread, reportedIn} from "../sample.js";
import type {NamedColumn} from "../statistics/column.js";
import {correlate} from "../statistics/correlation.js";
import {measureImportance} from "../statistics/importance.js";
import {isLeaf} from "../tree.js";

/** How importance is measured: by squared Pearson correlation, or by Pearson's correlation ratio. */
export type ImportanceMeasure = "squared" | "ratio";

/** Shares of importance of a group's children, summing to 1, at given weights; null where they can't be told. */
export type ImportanceAt = (shares: readonly number[]) => readonly number[] | null;

/**
 * Prepares one group: an index of its own is made of it, whose leaves are the children's scores as they are. So its
 * aggregation, minimums and peers hold as in the whole; units without a score on the group take no part.
 */
export function prepareImportance(
  framework: Framework,
  group: Group,
  columnOf: (id: string) => NamedColumn,
  units: readonly UnitRow[] | undefined,
  measure: ImportanceMeasure
): ImportanceAt {
  const columns = group.children.map(({id}) => columnOf(id));
  const own = columnOf(group.id).values;
  const rows = units ?? own.map((_, i) => ({unit: String(i).padStart(9, "0"), groups: {}, denominators: {}}));
  const names = rows.map(({unit}) => unit).sort(compareIds);
  const observations = columns.flatMap(({id, values}) =>
    values.flatMap((value, i): readonly Observation[] => {
      if (value === null || own[i] === null) return [];
      return [{unit: names[i]!, indicator: id, period: "all", value, status: "reported"}];
    })
  );
  const alone = aloneAs(framework, group);
  const {leaves} = prepareLeaves(alone, observations, {units: rows});
  return (shares) => {
    const set = Object.fromEntries(group.children.map(({id}, i) => [id, shares[i]!]));
    const values = aggregateCases(withWeights(alone, set), leaves, "renormalise").map(({scores}) => scores[0]!.score);
    return importanceShares(columns, {id: group.id, values}, measure);
  };
}

function aloneAs({id, title, units, peers, rank}: Framework, group: Group): Framework {
  const children = group.children.map((child) => ({
    ...{id: child.id, weight: child.weight!, indicator: child.id, normalise: {method: "none" as const}},
    ...(isLeaf(child) && child.applies ? {applies: child.applies} : {})
  }));
  const {weight: _, ...root} = group;
  const coverage = {index: 0, group: 0};
  return {id, title, units, ...(peers === undefined ? {} : {peers}), rank, coverage, index: {...root, children}};
}

function importanceShares(
  columns: readonly NamedColumn[],
  total: NamedColumn,
  measure: ImportanceMeasure
): readonly number[] | null {
  const measures =
    measure === "ratio"
      ? measureImportance(
          columns.map((column) => ({...column, weight: 1})),
          total
        ).map(({ratio}) => ratio)
      : columns.map((column) => measureSquared(column, total));
  const sum = measures.reduce<number>((all, each) => all + (each ?? 0), 0);
  return measures.includes(null) || sum <= 0 ? null : measures.map((each) => each! / sum);
}

/** Squared correlation; 0 for a child that is the same for all units; null where the group's score is, or too few. */
function measureSquared({values}: NamedColumn, total: NamedColumn): number | null {
  const own = total.values.map((value, i) => (values[i] === null ? null : value));
  const {n, r} = correlate(values, total.values, "pearson");
  if (n < 3) return null;
  if (r !== null) return r * r;
  return hasSpread(reportedIn(own)) ? 0 : null;
}
