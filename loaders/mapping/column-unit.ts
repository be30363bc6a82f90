/**
 * The unit of a column's figures: from the mapping, the heading, or the unit line above them.
 */
import {type MoneyUnit, moneyUnitOf} from "./money-unit.js";
import type {SourceColumn} from "./plan.js";
import {unitOfHeading} from "./unit-line.js";

/** A unit to read figures with; or why bare figures can't be read. */
export type ColumnUnit =
  | {readonly known: true; readonly unit?: string; readonly factor: number}
  | {readonly known: false; readonly reason: "no-unit" | "unit-differs"; readonly said: string};

/**
 * For amounts the unit must be known and must be dong; one that the mapping fixes must not be contradicted by the
 * sheet. For other kinds a unit is passed on as it is.
 *
 * @param unitLine what the last unit line above the row says; null without one
 */
export function columnUnit(kind: string, source: SourceColumn, unitLine: string | null): ColumnUnit {
  const heading = unitOfHeading(source.levels);
  if (kind !== "amount") {
    const unit = source.unit === "auto" ? heading : source.unit;
    return {known: true, factor: 1, ...(unit ? {unit: moneyUnitOf(unit)?.name ?? unit} : {})};
  }
  const said = (heading && moneyUnitOf(heading)) ?? (unitLine && moneyUnitOf(unitLine)) ?? null;
  if (source.unit === undefined || source.unit === "auto") {
    return said ? asKnown(said) : {known: false, reason: "no-unit", said: heading ?? unitLine ?? ""};
  }
  const fixed = moneyUnitOf(source.unit);
  if (!fixed) return {known: false, reason: "no-unit", said: source.unit};
  if (said && said.factor !== fixed.factor) return {known: false, reason: "unit-differs", said: said.name};
  return asKnown(fixed);
}

function asKnown({name, factor}: MoneyUnit): ColumnUnit {
  return {known: true, unit: name, factor};
}
