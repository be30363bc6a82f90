/**
 * The columns that an audit looks at: every node's scores, every leaf's values before scoring, and denominators.
 */
import type {Leaf} from "../../framework-model.js";
import {groupRows} from "../../group-rows.js";
import type {Observation, Score, UnitRow} from "../../model.js";
import {compareIds} from "../../order.js";
import {type ScoreOptions, score} from "../../score.js";
import {isGroup, type Place, walk} from "../../tree.js";
import type {NamedColumn} from "../column.js";
import type {AuditInput} from "./model.js";

export interface AuditData {
  /** In the order of every column: by id. */
  readonly units: readonly string[];
  readonly places: readonly Place[];
  /** Scores by node id; null where a unit has none. */
  readonly scores: ReadonlyMap<string, NamedColumn>;
  /** Coverage by node id, 0–1; null where the node does not apply to the unit. */
  readonly coverage: ReadonlyMap<string, NamedColumn>;
  /** Values by leaf id, divided by the leaf's denominator, before any other step. */
  readonly values: ReadonlyMap<string, NamedColumn>;
  readonly denominators: readonly NamedColumn[];
  /** Observations and options to score once more with, as this data was. */
  readonly again: {readonly observations: readonly Observation[]; readonly options: ScoreOptions};
}

/**
 * Scores the framework and lays out its columns.
 *
 * @throws {RangeError} if there are several periods or peer groups and none is picked, and all that `score` throws
 */
export function gatherAuditData({framework, observations, units, period}: AuditInput): AuditData {
  if (units) assertOnePeerGroup(units, framework.peers);
  const rows = observations.filter((row) => period === undefined || row.period === period);
  const periods = [...new Set(rows.map((row) => row.period))].sort(compareIds);
  if (periods.length > 1)
    throw new RangeError(`an audit is of one period, the observations have ${periods.join(", ")}`);
  const options: ScoreOptions = {...(units ? {units} : {}), ...(period === undefined ? {} : {period})};
  const scores = groupRows(score(framework, rows, options).scores, ({node}) => node);
  const ids = (scores.get(framework.index.id) ?? []).map(({unit}) => unit);
  const places = walk(framework);
  const column = (id: string, pick: (row: Score) => number | null) => ({id, values: (scores.get(id) ?? []).map(pick)});
  const byNode = (pick: (row: Score) => number | null) =>
    new Map(places.map(({node}) => [node.id, column(node.id, pick)]));
  const leaves = places.map(({node}) => node).filter((node): node is Leaf => !isGroup(node));
  return {
    units: ids,
    places,
    scores: byNode((row) => row.score),
    coverage: byNode((row) => row.coverage),
    values: new Map(leaves.map((leaf) => [leaf.id, valuesOf(leaf, ids, rows, units)])),
    denominators: denominatorsOf(ids, units ?? []),
    again: {observations: rows, options}
  };
}

function assertOnePeerGroup(units: readonly UnitRow[], peers: string | undefined): void {
  if (peers === undefined) return;
  const groups = [...new Set(units.map(({groups: own}) => own[peers] ?? ""))].sort(compareIds);
  if (groups.length > 1) throw new RangeError(`an audit is of one ${peers}, the units are of ${groups.join(", ")}`);
}

function valuesOf(
  leaf: Leaf,
  ids: readonly string[],
  observations: readonly Observation[],
  units: readonly UnitRow[] | undefined
): NamedColumn {
  const own = observations.filter(({indicator}) => indicator === leaf.indicator);
  const values = new Map(own.map(({unit, value}) => [unit, value]));
  const sizes = new Map((units ?? []).map(({unit, denominators}) => [unit, denominators[leaf.denominator ?? ""]]));
  const perSize = (unit: string) => {
    const value = values.get(unit) ?? null;
    if (value === null || leaf.denominator === undefined) return value;
    const size = sizes.get(unit) ?? null;
    return size === null ? null : value / size;
  };
  return {id: leaf.id, values: ids.map(perSize)};
}

function denominatorsOf(ids: readonly string[], units: readonly UnitRow[]): readonly NamedColumn[] {
  const rows = new Map(units.map((row) => [row.unit, row.denominators]));
  const names = [...new Set(units.flatMap(({denominators}) => Object.keys(denominators)))].sort(compareIds);
  return names.map((id) => ({id, values: ids.map((unit) => rows.get(unit)?.[id] ?? null)}));
}
