/**
 * The nation against the four targets of Decision 699: sums, bounds, path, states.
 */
import type {EditionUnit, NationalState, NationalTarget, Standing} from "../../src/scoring/edition.js";
import {
  countToDo,
  judge,
  type Observation,
  type RolledUp,
  rollUpCount,
  rollUpRatio,
  rollUpYes,
  statusAgainstPath,
  straightPath,
  thingsToDo
} from "../../src/scoring/index.js";
import type {Bilingual, UnitId} from "../../src/scoring/model.js";
import type {Indicator} from "../seeds/indicators.js";
import type {SeedTarget} from "../seeds/targets.js";

export interface NationalInputs {
  readonly year: number;
  readonly units: readonly EditionUnit[];
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly SeedTarget[];
  /** Denominators known from another source, by indicator and unit. */
  readonly bases: ReadonlyMap<string, ReadonlyMap<UnitId, number>>;
  /** Government agencies on the date: the other reading of who a "state body of ministry level" is. */
  readonly agencies: number;
}

/** States of all indicators of Decision 699, in its order. */
export function nationalStates(inputs: NationalInputs): readonly NationalState[] {
  return inputs.indicators
    .filter((indicator) => indicator.document === "qd699")
    .map((indicator) => nationalState(indicator, inputs));
}

function nationalState(indicator: Indicator, inputs: NationalInputs): NationalState {
  const {figure, missing, expected} = rollUp(indicator, inputs);
  const targets = inputs.targets
    .filter(
      (target) => target.indicator === indicator.id && target.level === "national" && target.status === "in-force"
    )
    .toSorted((a, b) => a.year - b.year);
  const [first, last] = [targets[0]!, targets.at(-1)!];
  const path = straightPath(first.year, first.value, last.year, last.value, inputs.year);
  const counted = indicator.measure === "count" ? {...figure, numerator: figure.value} : figure;
  return {
    indicator: indicator.id,
    label: indicator.label,
    unit: indicator.measure === "count" ? "people" : "percent",
    value: figure.value,
    lower: figure.lower,
    upper: figure.upper,
    numerator: counted.numerator,
    denominator: figure.denominator,
    reported: expected - missing.length,
    expected,
    missing,
    unbounded_by: figure.unbounded_by,
    path,
    path_state: pathState(figure, path, first, last, inputs.year),
    targets: targets.map((target) => nationalTarget(target, counted, indicator)),
    ...agencyReadings(indicator, figure, inputs)
  };
}

/** Before or at the first target's year the path is that target itself. */
function pathState(figure: RolledUp, path: number, first: SeedTarget, last: SeedTarget, year: number): Standing {
  return year <= first.year ? judge(figure, first) : statusAgainstPath(figure, path, last);
}

function rollUp(indicator: Indicator, {units, observations, bases}: NationalInputs) {
  const rows = new Map(observations.filter((row) => row.indicator === indicator.id).map((row) => [row.unit, row]));
  const known = bases.get(indicator.id);
  const asked = units.filter(
    (unit) =>
      indicator.applies_to.includes(unit.kind) && !isLeftOut(indicator, rows.get(unit.id), known?.get(unit.id) ?? null)
  );
  const parts = asked.map((unit) => {
    const row = rows.get(unit.id);
    return {
      unit: unit.id,
      value: row?.value ?? null,
      numerator: row?.numerator ?? null,
      denominator: row?.denominator ?? null
    };
  });
  const figure =
    indicator.measure === "ratio"
      ? rollUpRatio(parts, known)
      : indicator.measure === "count"
        ? rollUpCount(parts)
        : rollUpYes(parts);
  const missing = parts.filter((part) => part.value === null).map((part) => part.unit);
  return {figure, missing, expected: parts.length};
}

/**
 * A unit's word that an indicator does not apply to it makes the nation smaller only where nothing speaks against it:
 * who counts in a share of agencies is read from the registry, and a denominator known from another source stands.
 */
function isLeftOut(indicator: Indicator, row: Observation | undefined, known: number | null): boolean {
  if (row?.status !== "not-applicable" || indicator.roll_up === "share-of-yes") return false;
  return row.denominator === 0 || known === null || known === 0;
}

function nationalTarget(target: SeedTarget, figure: RolledUp, indicator: Indicator): NationalTarget {
  const {year, comparator, value, clause} = target;
  const toDo =
    indicator.measure === "count"
      ? countToDo(figure.value, value, comparator)
      : thingsToDo({numerator: figure.numerator, denominator: figure.denominator, target: value, comparator});
  return {
    year,
    comparator,
    target: value,
    clause,
    state: judge(figure, target, target.tolerance ?? undefined),
    to_do: toDo
  };
}

const WITHOUT_AGENCIES: Bilingual = {
  vi: "Mẫu số gồm bộ, cơ quan ngang bộ và tỉnh, thành phố",
  en: "Counted over ministries, ministerial-level agencies and provinces"
};
const WITH_AGENCIES: Bilingual = {
  vi: "Nếu tính cả cơ quan thuộc Chính phủ, mẫu số là",
  en: "With agencies under the Government the denominator is"
};

/** No text fixes who counts for indicator 4: the default reading and the other one are both shown. */
function agencyReadings(
  indicator: Indicator,
  figure: RolledUp,
  {units, agencies}: NationalInputs
): Pick<NationalState, "reading" | "alternative"> {
  if (indicator.roll_up !== "share-of-yes") return {reading: null, alternative: null};
  return {
    reading: WITHOUT_AGENCIES,
    alternative: {reading: WITH_AGENCIES, numerator: figure.numerator, denominator: units.length + agencies}
  };
}
