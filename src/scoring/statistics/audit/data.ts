/**
 * The columns that an audit looks at: every node's scores, every leaf's values before scoring, and denominators.
 */
import type {Framework} from "../../framework-model.js";
import {groupRows} from "../../group-rows.js";
import type {Observation, Score, UnitRow} from "../../model.js";
import {compareIds} from "../../order.js";
import {prepareLeaves} from "../../prepare-leaves.js";
import {withoutLeaves} from "../../prune.js";
import {type ScoreOptions, score} from "../../score.js";
import {leavesUnder, type Place, walk} from "../../tree.js";
import type {NamedColumn} from "../column.js";
import {type Removal, removeElements} from "../remove-elements.js";
import type {AuditInput} from "./model.js";

export interface AuditData {
  /** Without the leaves that apply to none of the units: their scores are the same without. */
  readonly framework: Framework;
  /** Ids of those leaves. */
  readonly inapplicable: readonly string[];
  readonly period: string | null;
  /** In the order of every column: by id. */
  readonly units: readonly string[];
  readonly places: readonly Place[];
  /** Scores by node id; null where a unit has none. */
  readonly scores: ReadonlyMap<string, NamedColumn>;
  /** Coverage by node id, 0–1; null where the node does not apply to the unit. */
  readonly coverage: ReadonlyMap<string, NamedColumn>;
  /** Values by leaf id, over the leaf's denominator, before any other step. */
  readonly values: ReadonlyMap<string, NamedColumn>;
  /** The same with gaps filled and outliers treated: in log units where a treatment took logarithms. */
  readonly treated: ReadonlyMap<string, NamedColumn>;
  readonly denominators: readonly NamedColumn[];
  /** The index without each node below it. */
  readonly removals: readonly Removal[];
}

/**
 * Scores the framework and lays out its columns.
 *
 * @throws {RangeError} if there are several periods or peer groups and none is picked, if no leaf applies to any unit,
 * and all that `score` throws
 */
export function gatherAuditData({framework: whole, observations, units, period}: AuditInput): AuditData {
  if (units) assertOnePeerGroup(units, whole.peers);
  const periods = [...new Set(observations.map((row) => row.period))].sort(compareIds);
  if (period === undefined && periods.length > 1)
    throw new RangeError(`an audit is of one period, the observations have ${periods.join(", ")}`);
  const options: ScoreOptions = {...(units ? {units} : {}), ...(period === undefined ? {} : {period})};
  const rows = groupRows(score(whole, observations, options).scores, ({node}) => node);
  const ids = (rows.get(whole.index.id) ?? []).map(({unit}) => unit);
  const column = (id: string, pick: (row: Score) => number | null) => ({id, values: (rows.get(id) ?? []).map(pick)});
  const inapplicable = leavesUnder(whole.index)
    .map(({id}) => id)
    .filter((id) => rows.get(id)?.every(({status}) => status === "not-applicable"));
  const framework = withoutLeaves(whole, ({id}) => inapplicable.includes(id));
  const places = walk(framework);
  const byNode = (pick: (row: Score) => number | null) =>
    new Map(places.map(({node}) => [node.id, column(node.id, pick)]));
  return {
    framework,
    inapplicable,
    period: period ?? periods[0] ?? null,
    units: ids,
    places,
    scores: byNode((row) => row.score),
    coverage: byNode((row) => row.coverage),
    ...valuesOf(framework, observations, options),
    denominators: denominatorsOf(ids, units ?? []),
    removals: removeElements(framework, observations, undefined, options)
  };
}

/** The leaves' values, as given and as treated. */
function valuesOf(
  framework: Framework,
  observations: readonly Observation[],
  options: ScoreOptions
): Pick<AuditData, "values" | "treated"> {
  const {traces} = prepareLeaves(framework, observations, options).leaves;
  return {
    values: new Map(traces.map(({leaf: {id}, given}) => [id, {id, values: given}])),
    treated: new Map(traces.map(({leaf: {id}, treated}) => [id, {id, values: treated}]))
  };
}

function assertOnePeerGroup(units: readonly UnitRow[], peers: string | undefined): void {
  if (peers === undefined) return;
  const groups = [...new Set(units.map(({groups: own}) => own[peers] ?? ""))].sort(compareIds);
  if (groups.length > 1) throw new RangeError(`an audit is of one ${peers}, the units are of ${groups.join(", ")}`);
}

function denominatorsOf(ids: readonly string[], units: readonly UnitRow[]): readonly NamedColumn[] {
  const rows = new Map(units.map((row) => [row.unit, row.denominators]));
  const names = [...new Set(units.flatMap(({denominators}) => Object.keys(denominators)))].sort(compareIds);
  return names.map((id) => ({id, values: ids.map((unit) => rows.get(unit)?.[id] ?? null)}));
}
