import {readIndicators} from "../../loaders/seeds/indicators.js";
import {readTargets} from "../../loaders/seeds/targets.js";
import type {TargetInputs} from "../../loaders/targets/target-inputs.js";
import type {SubmissionRow} from "../../src/scoring/submission-model.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import {unit} from "../assess/make.js";

/** Two provinces and a ministry of 2025, of which nothing is known but what a test gives. */
export function inputs(given: Partial<TargetInputs> = {}): TargetInputs {
  const year = given.year ?? 2025;
  return {
    year,
    on: `${year}-12-31`,
    units: [unit("a"), unit("b"), unit("m", "ministry")],
    observations: [],
    indicators: readIndicators(),
    targets: readTargets(),
    bases: new Map(),
    agencies: 5,
    submissions: [],
    figures: new Map(),
    ...given
  };
}

/** A file of a unit, as far as its receipt goes. */
export function file(
  unitId: string,
  received_at: string | null,
  verdict: SubmissionRow["verdict"] = "accepted"
): SubmissionRow {
  return {unit: unitId, file: `${unitId}/${received_at}.xlsx`, received_at, verdict} as SubmissionRow;
}

/** The row of a target, of the nation where no unit is named. */
export function rowOf(rows: readonly TargetRow[], target: string, unitId: string | null = null): TargetRow {
  const found = rows.find((row) => row.target === target && row.unit === unitId);
  if (!found) throw new Error(`no row ${target} ${unitId}`);
  return found;
}
