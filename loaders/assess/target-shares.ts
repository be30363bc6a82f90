/**
 * Share of targets met: by unit, and over all units of a kind; by year, targets in force alone.
 */
import type {AgencyTarget, EditionUnit, ShareTotal, Standing, TargetShare} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import {shareOfTargetsMet, type TargetState} from "../../src/scoring/index.js";
import type {UnitKind} from "../../src/scoring/model.js";

const YEARS = [2024, 2030] as const;
const KINDS: readonly UnitKind[] = ["province", "ministry"];

/** Rows by unit, then year. */
export function targetShares(units: readonly EditionUnit[], targets: readonly AgencyTarget[]): readonly TargetShare[] {
  const inForce = groupRows(
    targets.filter((target) => target.status === "in-force"),
    (target) => `${target.unit}|${target.year}`
  );
  return units.flatMap((unit) =>
    YEARS.map((year) => ({unit: unit.id, year, ...countShare(inForce.get(`${unit.id}|${year}`) ?? [])}))
  );
}

/** The same counts over all units of a kind: targets are added up, shares never averaged. */
export function shareTotals(units: readonly EditionUnit[], targets: readonly AgencyTarget[]): readonly ShareTotal[] {
  const kindOf = new Map(units.map((unit) => [unit.id, unit.kind]));
  const rows = (kind: UnitKind, year: number) =>
    targets.filter(
      (target) => target.status === "in-force" && target.year === year && kindOf.get(target.unit) === kind
    );
  return KINDS.flatMap((kind) => YEARS.map((year) => ({kind, year, ...countShare(rows(kind, year))})));
}

function countShare(targets: readonly AgencyTarget[]): Omit<TargetShare, "unit" | "year"> {
  const {met, applicable, notReported, value, lower, upper} = shareOfTargetsMet(
    targets.map((target) => verdictOf(target.state))
  );
  return {met, applicable, not_reported: notReported, value, lower, upper};
}

/** On the path is not yet met. */
function verdictOf(state: Standing): TargetState {
  return state === "on-path" || state === "off-path" ? "not-met" : state;
}
