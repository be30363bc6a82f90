import type {Observation, ObservationStatus} from "../../../src/scoring/model.js";
import type {TrendIndicator, TrendUnit} from "../../../src/scoring/trends/model.js";

/** A count, level or yes/no. */
export function plain(unit: string, indicator: string, value: number | null, status?: ObservationStatus): Observation {
  const stated = status ?? (value === null ? "not-reported" : "reported");
  return {unit, indicator, period: "p", value, status: stated, source: `${unit}/a.xlsx#S!D1`};
}

/** A ratio in percent; null parts are not reported. */
export function ratio(unit: string, indicator: string, n: number | null, d: number | null): Observation {
  const value = n === null || d === null ? null : (100 * n) / d;
  return {
    ...plain(unit, indicator, value),
    numerator: n,
    denominator: d,
    source: `${unit}/a.xlsx#S!D1;${unit}/a.xlsx#S!D2`
  };
}

export function indicator(measure: TrendIndicator["measure"], changed: Partial<TrendIndicator> = {}): TrendIndicator {
  const scale = measure === "ratio" ? 100 : 1;
  return {indicator: measure, measure, scale, part_of_whole: false, same_definition: true, ...changed};
}

/** A unit of today with its predecessors; none given: itself. */
export function unit(id: string, predecessors: readonly string[] = [id], changed: Partial<TrendUnit> = {}): TrendUnit {
  return {unit: id, predecessors, approximate: false, renamed: false, ...changed};
}
