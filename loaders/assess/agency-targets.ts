/**
 * What the pages show of the agencies' targets: the rows that have a verdict, or are waiting for a report.
 */
import type {AgencyTarget, EditionUnit, Standing} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";

/**
 * Rows in the order of units, then of targets. Left out: what nothing measures, requests made once, and what is due in
 * every year (whether a report came in time is an indicator and a page of its own).
 */
export function agencyTargets(
  units: readonly Pick<EditionUnit, "id">[],
  rows: readonly TargetRow[]
): readonly AgencyTarget[] {
  const byUnit = groupRows(rows.flatMap(shown), (row) => row.unit);
  return units.flatMap(({id}) => byUnit.get(id) ?? []);
}

function shown(row: TargetRow): readonly AgencyTarget[] {
  const {unit, state, status} = row;
  if (unit === null || state === "not-assessable" || status === "one-off" || row.year_basis === "yearly") return [];
  return [agencyTarget(row, unit, state, status)];
}

function agencyTarget(row: TargetRow, unit: string, state: Standing, status: AgencyTarget["status"]): AgencyTarget {
  const {indicator, year, aim, comparator, clause, value, numerator, denominator, gap, to_do} = row;
  return {
    unit,
    indicator,
    year,
    status,
    target: aim,
    comparator,
    clause,
    value,
    numerator,
    denominator,
    state,
    gap,
    to_do
  };
}
