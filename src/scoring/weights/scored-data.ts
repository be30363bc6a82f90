/**
 * The scores that weights from data are taken from: of one period, over all units.
 */
import type {Framework} from "../framework-model.js";
import {groupRows} from "../group-rows.js";
import type {Observation, UnitRow} from "../model.js";
import {compareIds} from "../order.js";
import {type ScoreOptions, score} from "../score.js";
import type {NamedColumn} from "../statistics/column.js";
import type {WeightNote} from "./model.js";

/** Observations of one period; `period` is needed where they have several. */
export interface WeightData {
  readonly observations: readonly Observation[];
  readonly units?: readonly UnitRow[];
  readonly period?: string;
}

/** The options to score with. @throws {RangeError} if there are several periods and none is picked */
export function scoreOptions({observations, units, period}: WeightData): ScoreOptions {
  const periods = [...new Set(observations.map((row) => row.period))].sort(compareIds);
  if (period === undefined && periods.length > 1) {
    throw new RangeError(`weights are taken from one period, the observations have ${periods.join(", ")}`);
  }
  return {...(units ? {units} : {}), ...(period === undefined ? {} : {period})};
}

/** Scores by node id, one place per unit. @throws {RangeError} all that `score` throws, and `scoreOptions` */
export function scoreColumns(framework: Framework, data: WeightData): (id: string) => NamedColumn {
  const rows = groupRows(score(framework, data.observations, scoreOptions(data)).scores, ({node}) => node);
  return (id) => ({id, values: (rows.get(id) ?? []).map((row) => row.score)});
}

/** A note where units of several groups of peers are looked at together. */
export function notePooled({peers, index}: Framework, {units}: WeightData): readonly WeightNote[] {
  if (peers === undefined || units === undefined) return [];
  const groups = [...new Set(units.map(({groups: own}) => own[peers] ?? ""))].sort(compareIds);
  if (groups.length < 2) return [];
  return [{code: "pooled", node: index.id, message: `units of ${groups.join(", ")} are looked at together`}];
}
