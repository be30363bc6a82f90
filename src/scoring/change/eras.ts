/**
 * The two sets of units, each with its figures of both years.
 *
 * Units of the later set had, in the earlier year, what their predecessors had together. Units of the earlier set have,
 * in the later year, what their successor has: the same ratios and levels, and of a count (or a denominator) the part
 * that was theirs before, or an equal part where that is not known.
 */
import type {IndicatorId, Observation, UnitId, UnitRow} from "../model.js";
import {carryUnit, type Origin, type UnitFigures} from "./carry-unit.js";
import type {Kin, Lineage} from "./lineage.js";
import type {Adding} from "./measure-indicators.js";
import type {SideRows} from "./side-rows.js";

/** One year: its units and their figures, under the later period. */
export interface Year {
  readonly units: ReadonlyMap<UnitId, UnitRow>;
  readonly rows: SideRows;
}

/** One set of units: in which groups they are, and their figures of either year. */
export interface Era {
  readonly groups: ReadonlyMap<UnitId, UnitRow["groups"]>;
  readonly before: ReadonlyMap<UnitId, UnitFigures>;
  readonly after: ReadonlyMap<UnitId, UnitFigures>;
}

/** Both years, and what joins them. */
export interface Years {
  readonly before: Year;
  readonly after: Year;
  readonly lineage: Lineage;
  readonly addings: ReadonlyMap<IndicatorId, Adding>;
}

/** The later set of units. */
export function laterEra(years: Years): Era {
  const {before, after, lineage, addings} = years;
  const units = [...after.units.keys()];
  const forward = (kin: Kin): Origin => originOf(before, kin.unit, {row: () => kin.share, name: () => kin.share});
  return {
    groups: new Map(
      units.map((unit) => [unit, {...kinGroups(before, lineage.predecessors.get(unit)!), ...groupsOf(after, unit)}])
    ),
    before: new Map(
      units.map((unit) => [unit, carryUnit(unit, lineage.predecessors.get(unit)!.map(forward), addings)])
    ),
    after: new Map(units.map((unit) => [unit, carryUnit(unit, [wholeOf(after, unit)], addings)]))
  };
}

/** The earlier set of units, by the names that `nameOf` gives them. */
export function earlierEra(years: Years, nameOf: (unit: UnitId) => UnitId): Era {
  const {before, after, lineage, addings} = years;
  const units = [...before.units.keys()];
  const back = (unit: UnitId) => (kin: Kin) => originOf(after, kin.unit, partsOf(years, unit, kin.unit));
  return {
    groups: new Map(
      units.map((unit) => [
        nameOf(unit),
        {...kinGroups(after, lineage.successors.get(unit)!), ...groupsOf(before, unit)}
      ])
    ),
    before: new Map(units.map((unit) => [nameOf(unit), carryUnit(nameOf(unit), [wholeOf(before, unit)], addings)])),
    after: new Map(
      units.map((unit) => [
        nameOf(unit),
        carryUnit(nameOf(unit), lineage.successors.get(unit)!.map(back(unit)), addings)
      ])
    )
  };
}

/** A merged unit's groups in the earlier set: those all its predecessors had, and otherwise its own. */
export function earlierGroups({before, after, lineage}: Years, unit: UnitId): UnitRow["groups"] {
  return {...groupsOf(after, unit), ...kinGroups(before, lineage.predecessors.get(unit)!)};
}

type Shares = {readonly row: Origin["shareOf"]; readonly name: Origin["shareOfDenominator"]};

function originOf({units, rows}: Year, unit: UnitId, {row, name}: Shares): Origin {
  const {denominators} = units.get(unit)!;
  return {rows: rows.get(unit) ?? [], denominators, shareOf: row, shareOfDenominator: name};
}

function wholeOf(year: Year, unit: UnitId): Origin {
  return originOf(year, unit, {row: () => 1, name: () => 1});
}

/** The part of a successor's counts that is an earlier unit's. */
function partsOf({before, lineage, addings}: Years, unit: UnitId, successor: UnitId): Shares {
  const kin = lineage.predecessors.get(successor)!;
  const amountOf = (own: UnitId, {indicator, period}: Observation) => {
    const row = before.rows.get(own)?.find((each) => each.indicator === indicator && each.period === period);
    return addings.get(indicator)?.measure === "ratio" ? row?.denominator : row?.value;
  };
  return {
    row: (row) => partOf(kin, unit, (own) => amountOf(own, row) ?? null),
    name: (name) => partOf(kin, unit, (own) => before.units.get(own)!.denominators[name] ?? null)
  };
}

/** In proportion to the amounts of before, by the shares of the crosswalk; in equal parts where they don't say. */
function partOf(kin: readonly Kin[], unit: UnitId, amountOf: (unit: UnitId) => number | null): number {
  if (kin.length === 1) return 1;
  const amounts = kin.map(({unit: own, share}) => {
    const amount = amountOf(own);
    return amount === null || amount < 0 ? Number.NaN : share * amount;
  });
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const own = amounts[kin.findIndex((each) => each.unit === unit)]!;
  return total > 0 ? own / total : 1 / kin.length;
}

function groupsOf({units}: Year, unit: UnitId): UnitRow["groups"] {
  return units.get(unit)!.groups;
}

/** The group columns in which all kin are alike. */
function kinGroups(year: Year, kin: readonly Kin[]): UnitRow["groups"] {
  const all = kin.map(({unit}) => groupsOf(year, unit));
  const alike = Object.entries(all[0] ?? {}).filter(([column, value]) => all.every((own) => own[column] === value));
  return Object.fromEntries(alike);
}
