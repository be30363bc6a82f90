/**
 * Every agency against every target that one agency can meet.
 */
import type {AgencyTarget, EditionUnit, Standing} from "../../src/scoring/edition.js";
import {
  gapTo,
  meets,
  type Observation,
  statusAgainstPath,
  straightPath,
  thingsToDo,
  yesToDo
} from "../../src/scoring/index.js";
import type {Indicator} from "../seeds/indicators.js";
import type {SeedTarget} from "../seeds/targets.js";

interface Inputs {
  readonly year: number;
  readonly units: readonly EditionUnit[];
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly SeedTarget[];
}

/**
 * Rows in the order of units, then of seeds/targets.csv. A draft target whose indicator is measured by another
 * (`measured_by`) takes that one's observation; one that nothing measures has no row.
 */
export function agencyTargets({year, units, observations, indicators, targets}: Inputs): readonly AgencyTarget[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const observed = new Map(observations.map((row) => [`${row.unit}|${row.indicator}`, row]));
  const measured = new Set(observations.map((row) => row.indicator));
  const agency = targets.filter(
    (target) =>
      target.level === "agency" &&
      target.status !== "one-off" &&
      target.year_basis !== "yearly" &&
      measured.has(sourceOf(byId.get(target.indicator)!))
  );
  return units.flatMap((unit) =>
    agency.flatMap((target) => {
      const indicator = byId.get(target.indicator)!;
      if (!indicator.applies_to.includes(unit.kind)) return [];
      const row = observed.get(`${unit.id}|${sourceOf(indicator)}`);
      const first = agency.find((other) => other.indicator === target.indicator && other.year < target.year) ?? null;
      return [agencyTarget(unit, target, first, row, year)];
    })
  );
}

function sourceOf(indicator: Indicator): string {
  return indicator.measured_by === "" ? indicator.id : indicator.measured_by;
}

function agencyTarget(
  unit: EditionUnit,
  target: SeedTarget,
  first: SeedTarget | null,
  row: Observation | undefined,
  year: number
): AgencyTarget {
  const value = row?.value ?? null;
  const state = row?.status === "not-applicable" ? "not-applicable" : standing(value, target, first, year);
  const parts = {numerator: row?.numerator ?? null, denominator: row?.denominator ?? null};
  return {
    unit: unit.id,
    indicator: target.indicator,
    year: target.year,
    status: target.status === "draft" ? "draft" : "in-force",
    target: target.value,
    comparator: target.comparator,
    clause: target.clause,
    value,
    ...parts,
    state,
    gap: gapTo(value, target.value),
    to_do:
      target.unit === "yes-no"
        ? yesToDo(value)
        : thingsToDo({...parts, target: target.value, comparator: target.comparator})
  };
}

/**
 * Against a later target the value is held to the straight path from the agency's own earlier target; where there is
 * none (yes/no, and every draft target) it is simply not met yet. Past its year a target is met or not.
 */
function standing(value: number | null, target: SeedTarget, first: SeedTarget | null, year: number): Standing {
  if (value === null) return "not-reported";
  if (meets(value, target, target.tolerance ?? undefined)) return "met";
  if (year >= target.year || !first || target.status === "draft") return "not-met";
  const path = straightPath(first.year, first.value, target.year, target.value, Math.max(year, first.year));
  return statusAgainstPath({value, lower: value, upper: value}, path, target);
}
