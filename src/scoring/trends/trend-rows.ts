/**
 * Every figure of an edition beside that of the year before.
 */
import {groupRows} from "../group-rows.js";
import type {IndicatorId, Observation, UnitId} from "../model.js";
import {compareIds} from "../order.js";
import {compareYears} from "./compare.js";
import type {TrendIndicator, TrendRow, TrendUnit} from "./model.js";
import {type RolledBefore, rollBefore} from "./roll-before.js";

/** Two years of one set of indicators. */
export interface TrendYears {
  readonly year_before: number;
  readonly year: number;
  /** Units of the later year, in the order of the rows. */
  readonly units: readonly TrendUnit[];
  /** How each indicator of either year is rolled up. */
  readonly indicators: readonly TrendIndicator[];
  /** One row at most for each unit and indicator. */
  readonly before: readonly Observation[];
  readonly now: readonly Observation[];
}

/**
 * One row for each unit of the later year and each indicator observed in either year, in the order of the units, then by
 * indicator id. A change is given only where the two figures are of the same thing.
 *
 * @throws {RangeError} naming an indicator that is observed and not described, or a figure that is there twice
 * @example
 * trendRows(years).find(({unit, indicator}) => unit === "bac-ninh" && indicator === "qd699-1")?.reason; // "merged-sum"
 */
export function trendRows(years: TrendYears): readonly TrendRow[] {
  const known = new Map(years.indicators.map((each) => [each.indicator, each]));
  const [before, now] = [byIndicator(years.before), byIndicator(years.now)];
  const ids = [...new Set([...before.keys(), ...now.keys()])].sort(compareIds);
  const undescribed = ids.find((id) => !known.has(id));
  if (undescribed !== undefined) throw new RangeError(`trends: indicator ${undescribed} is not described`);
  return years.units.flatMap((unit) =>
    ids.map((id) => trendRow(years, unit, known.get(id)!, {before: before.get(id), now: now.get(id)}))
  );
}

type Rows = ReadonlyMap<UnitId, Observation>;

function byIndicator(rows: readonly Observation[]): ReadonlyMap<IndicatorId, Rows> {
  const groups = groupRows(rows, ({indicator}) => indicator);
  return new Map([...groups].map(([indicator, own]) => [indicator, byUnit(indicator, own)]));
}

function byUnit(indicator: IndicatorId, rows: readonly Observation[]): Rows {
  const units = new Map(rows.map((row) => [row.unit, row]));
  if (units.size === rows.length) return units;
  const twice = rows.find(({unit}, i) => rows.findIndex((row) => row.unit === unit) !== i)!;
  throw new RangeError(`trends: ${indicator} of ${twice.unit} is there twice`);
}

function trendRow(
  {year_before, year}: Pick<TrendYears, "year_before" | "year">,
  unit: TrendUnit,
  indicator: TrendIndicator,
  rows: {readonly before: Rows | undefined; readonly now: Rows | undefined}
): TrendRow {
  const before = rollBefore(
    indicator,
    unit.predecessors.map((id) => rows.before?.get(id))
  );
  const now = rows.now?.get(unit.unit);
  const asked = {before: rows.before !== undefined, now: rows.now !== undefined};
  const {comparable, reason} = compareYears({unit, indicator, now, before, asked});
  const value = now?.value ?? null;
  return {
    unit: unit.unit,
    indicator: indicator.indicator,
    year_before,
    year,
    predecessors: unit.predecessors,
    ...beforeFields(before),
    value,
    change: comparable === "yes" && value !== null && before.value !== null ? value - before.value : null,
    comparable,
    reason
  };
}

function beforeFields(before: RolledBefore) {
  return {
    before: before.value,
    before_numerator: before.numerator,
    before_denominator: before.denominator,
    yes_before: before.yes,
    reported_before: before.reported,
    before_plain_mean: before.plain_mean,
    source_before: before.source
  };
}
