/**
 * Share of targets met: by unit, and over all units of a kind; by year, texts in force and drafts apart.
 */
import type {EditionUnit, ShareTotal, TargetShare} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import {shareOfTargetsMet, type TargetState} from "../../src/scoring/index.js";
import type {UnitKind} from "../../src/scoring/model.js";
import type {TargetRow, TargetStanding} from "../../src/scoring/targets/model.js";

const KINDS: readonly UnitKind[] = ["province", "ministry"];

/** Rows by status, texts in force first; then by unit and year. */
export function targetShares(
  units: readonly Pick<EditionUnit, "id">[],
  targets: readonly TargetRow[]
): readonly TargetShare[] {
  return groupsOf(targets).flatMap(({status, years, rows}) => {
    const byUnit = groupRows(rows, (row) => `${row.unit}|${row.year}`);
    return units.flatMap(({id}) =>
      years.map((year) => ({unit: id, year, status, ...countShare(byUnit.get(`${id}|${year}`) ?? [])}))
    );
  });
}

/** The same counts over all units of a kind: targets are added up, shares never averaged. */
export function shareTotals(
  units: readonly Pick<EditionUnit, "id" | "kind">[],
  targets: readonly TargetRow[]
): readonly ShareTotal[] {
  const kindOf = new Map(units.map((unit) => [unit.id, unit.kind]));
  return groupsOf(targets).flatMap(({status, years, rows}) =>
    KINDS.flatMap((kind) =>
      years.map((year) => {
        const ofKind = rows.filter((row) => row.year === year && kindOf.get(row.unit ?? "") === kind);
        return {kind, year, status, ...countShare(ofKind)};
      })
    )
  );
}

interface ShareGroup {
  readonly status: TargetShare["status"];
  readonly years: readonly number[];
  readonly rows: readonly TargetRow[];
}

/** Agencies' targets alone, apart by status; years are those that the texts of that status set. */
function groupsOf(targets: readonly TargetRow[]): readonly ShareGroup[] {
  return (["in-force", "draft"] as const).map((status) => {
    const rows = targets.filter((row) => row.level === "agency" && row.status === status);
    return {status, rows, years: [...new Set(rows.map(({year}) => year))].toSorted((a, b) => a - b)};
  });
}

function countShare(targets: readonly TargetRow[]): Omit<TargetShare, "unit" | "year" | "status"> {
  const {met, applicable, notReported, value, lower, upper} = shareOfTargetsMet(
    targets.map((target) => verdictOf(target.state))
  );
  return {met, applicable, not_reported: notReported, value, lower, upper};
}

/**
 * On the path is not yet met. What can't be assessed applies all the same and may be met for all anyone knows: as what
 * is not reported, it is in the denominator and in the upper bound.
 */
function verdictOf(state: TargetStanding): TargetState {
  if (state === "not-assessable") return "not-reported";
  return state === "on-path" || state === "off-path" ? "not-met" : state;
}
