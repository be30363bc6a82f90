/**
 * The nation's figure of an indicator from those of the units that it is asked of.
 */
import {type Observation, type RolledUp, rollUpCount, rollUpRatio, rollUpYes} from "../../src/scoring/index.js";
import type {UnitId} from "../../src/scoring/model.js";
import type {Indicator} from "../seeds/indicators.js";
import {sourceOf, valueUnder} from "./measured.js";
import type {SumInputs} from "./target-inputs.js";

/** A national figure with who is in it. */
export interface NationalSum {
  readonly figure: RolledUp;
  /** Units asked that have no figure. */
  readonly missing: readonly UnitId[];
  readonly expected: number;
  /** What the figure is out of once all have reported; null where it has no denominator, or one is not known. */
  readonly total: number | null;
}

/** @throws {RangeError} naming the unit, as `rollUpRatio` */
export function rollUp(
  indicator: Indicator,
  {units, observations, bases}: Pick<SumInputs, "units" | "observations" | "bases">
): NationalSum {
  const known = bases.get(sourceOf(indicator)) ?? new Map<UnitId, number>();
  const parts = partsOf(indicator, {units, observations, bases});
  const missing = parts.filter((part) => part.value === null).map((part) => part.unit);
  return {
    figure: addUp(indicator, parts, known),
    missing,
    expected: parts.length,
    total: totalOf(indicator, parts, known)
  };
}

/** One unit's part of a sum; null where it has no figure. */
export interface Part {
  readonly unit: UnitId;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What a sum is made of: a part of every unit asked, in the order of the edition. */
export function partsOf(
  indicator: Indicator,
  {units, observations, bases}: Pick<SumInputs, "units" | "observations" | "bases">
): readonly Part[] {
  const source = sourceOf(indicator);
  const rows = new Map(observations.filter((row) => row.indicator === source).map((row) => [row.unit, row]));
  const known = bases.get(source) ?? new Map<UnitId, number>();
  const asked = units.filter(
    ({id, kind}) => indicator.applies_to.includes(kind) && !isLeftOut(indicator, rows.get(id), known.get(id) ?? null)
  );
  return asked.map(({id}) => {
    const row = rows.get(id);
    const {numerator = null, denominator = null} = row ?? {};
    return {unit: id, value: valueUnder(indicator, row), numerator, denominator};
  });
}

/** Where others than agencies add to a sum, it has no upper bound even when all agencies have reported. */
function addUp({roll_up, open_sum}: Indicator, parts: readonly Part[], known: ReadonlyMap<UnitId, number>): RolledUp {
  if (roll_up === "sum-over-sum") return rollUpRatio(parts, known);
  if (roll_up === "share-of-yes") return rollUpYes(parts);
  const sum = rollUpCount(parts);
  return open_sum ? {...sum, upper: null} : sum;
}

function totalOf({roll_up}: Indicator, parts: readonly Part[], known: ReadonlyMap<UnitId, number>): number | null {
  if (roll_up !== "sum-over-sum") return roll_up === "share-of-yes" ? parts.length : null;
  const denominators = parts.map((part) => part.denominator ?? known.get(part.unit) ?? null);
  return denominators.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0 as number | null);
}

/**
 * A unit's word that an indicator does not apply to it makes the nation smaller only where nothing speaks against it:
 * who counts in a share of agencies is read from the registry, unless the text counts only those that have the thing;
 * and a denominator known from another source stands.
 */
function isLeftOut({roll_up, exempts}: Indicator, row: Observation | undefined, known: number | null): boolean {
  if (row?.status !== "not-applicable") return false;
  if (roll_up === "share-of-yes") return exempts;
  return row.denominator === 0 || known === null || known === 0;
}
