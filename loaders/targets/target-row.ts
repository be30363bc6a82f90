/**
 * A target with its evaluation → the row that is published.
 */

import type {Evaluation} from "../../src/scoring/targets/evaluate.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import type {SeedTarget} from "../seeds/targets.js";

/** What a row says beside target and evaluation. */
export type RowPlace = Pick<
  TargetRow,
  "unit" | "period" | "reported" | "expected" | "alternative_denominator" | "alternative_value" | "source"
>;

export function targetRow(target: SeedTarget, evaluation: Evaluation, place: RowPlace): TargetRow {
  const {value, lower, upper, numerator, denominator, state, lack, gap, to_do, conflict} = evaluation;
  const {unit, period, reported, expected, alternative_denominator, alternative_value, source} = place;
  return {
    target: target.id,
    level: target.level,
    unit,
    indicator: target.indicator,
    year: target.year,
    year_basis: target.year_basis,
    status: target.status,
    version: target.version,
    wording_rule: target.wording_rule,
    comparator: target.comparator,
    aim: target.value,
    aim_high: target.value_high,
    tolerance: target.tolerance,
    measured_in: target.unit,
    period,
    value,
    lower,
    upper,
    numerator,
    denominator,
    reported,
    expected,
    state,
    lack,
    gap,
    to_do,
    alternative_denominator,
    alternative_value,
    clause: target.clause,
    as_written: target.as_written,
    source,
    conflict
  };
}
