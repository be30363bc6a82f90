import type {Edition, EditionIndicator} from "../../../src/scoring/edition.js";
import type {Observation} from "../../../src/scoring/model.js";
import type {TrendRow} from "../../../src/scoring/trends/model.js";
import {unit} from "../../assess/make.js";

/** An indicator of a test. */
export function indicator(id: string, unit_: string, measure: string): EditionIndicator {
  return {id, label: {vi: id, en: id}, unit: unit_, measure, clause: "", status: "own"};
}

/** Provinces a–e and ministries m, n, with their rows. */
export function edition(
  indicators: readonly EditionIndicator[],
  observations: readonly Observation[],
  trends: readonly TrendRow[] = []
): Pick<Edition, "units" | "indicators" | "observations" | "trends"> {
  const units = [..."abcde"].map((id) => unit(id)).concat([unit("m", "ministry"), unit("n", "ministry")]);
  return {units, indicators, observations, trends};
}

/** A row without a value. */
export function silent(id: string, of: string, status: Observation["status"]): Observation {
  return {unit: id, indicator: of, period: "2025", value: null, status};
}

/** A unit's figure beside that of the year before; comparable where both are given. */
export function moved(id: string, of: string, before: number | null, value: number | null): TrendRow {
  const both = before !== null && value !== null;
  return {
    ...{unit: id, indicator: of, year_before: 2024, year: 2025, predecessors: [id], before, value},
    ...{before_numerator: null, before_denominator: null, yes_before: null, reported_before: null},
    ...{before_plain_mean: null, source_before: "", change: both ? value - before : null},
    comparable: both ? "yes" : "no",
    reason: both ? "same-unit" : "not-reported-now"
  };
}
