/**
 * All figures of one unit, put together from those of its kin in the other year.
 */
import type {IndicatorId, Observation, UnitId} from "../model.js";
import {compareIds} from "../order.js";
import {carryFigures} from "./carry-row.js";
import type {Adding} from "./measure-indicators.js";
import type {CarryNote} from "./model.js";

/** A unit's figures in one year, under its own name. */
export interface UnitFigures {
  readonly rows: readonly Observation[];
  readonly denominators: Readonly<Record<string, number | null>>;
  readonly carried: readonly CarryNote[];
}

/** One of those that the figures come from. */
export interface Origin {
  readonly rows: readonly Observation[];
  readonly denominators: Readonly<Record<string, number | null>>;
  /** Share of a figure, or of a denominator, that counts. */
  readonly shareOf: (row: Observation) => number;
  readonly shareOfDenominator: (name: string) => number;
}

/** Puts the origins' figures together under a unit's name: see `carryFigures`. Denominators are added. */
export function carryUnit(
  unit: UnitId,
  origins: readonly Origin[],
  addings: ReadonlyMap<IndicatorId, Adding>
): UnitFigures {
  const carried = new Map<string, CarryNote>();
  const rows = listPlaces(origins).flatMap(({indicator, period}): readonly Observation[] => {
    const figures = origins.map(({rows: own, shareOf}) => {
      const row = own.find((each) => each.indicator === indicator && each.period === period);
      return {row, share: row === undefined ? 1 : shareOf(row)};
    });
    const {measure, scale} = addings.get(indicator)!;
    const {row, code} = carryFigures(measure, figures, scale);
    if (code !== null) carried.set(`${indicator}\u0000${code}`, {indicator, code});
    return row === null ? [] : [{...row, unit, indicator, period}];
  });
  return {rows, denominators: addDenominators(origins), carried: [...carried.values()]};
}

/** Indicators and periods of which any origin has a row, in a fixed order. */
function listPlaces(origins: readonly Origin[]): readonly {readonly indicator: IndicatorId; readonly period: string}[] {
  const places = new Map<string, {readonly indicator: IndicatorId; readonly period: string}>();
  for (const {indicator, period} of origins.flatMap(({rows}) => rows)) {
    places.set(`${indicator}\u0000${period}`, {indicator, period});
  }
  return [...places].sort(([a], [b]) => compareIds(a, b)).map(([, place]) => place);
}

/** null where one of the origins' is not known. */
function addDenominators(origins: readonly Origin[]): Readonly<Record<string, number | null>> {
  const names = [...new Set(origins.flatMap(({denominators}) => Object.keys(denominators)))].sort(compareIds);
  const sumOf = (name: string) =>
    origins.reduce((total: number | null, {denominators, shareOfDenominator}) => {
      const amount = denominators[name] ?? null;
      return total === null || amount === null ? null : total + shareOfDenominator(name) * amount;
    }, 0);
  return Object.fromEntries(names.map((name) => [name, sumOf(name)]));
}

/** What scoring sees of the figures, as text: alike exactly where nothing that counts differs. */
export function figuresKey({rows, denominators}: UnitFigures): string {
  const counted = rows
    .filter(({value, status}) => value !== null || status === "not-applicable")
    .map(({indicator, period, value}) => [indicator, period, value]);
  return JSON.stringify([counted, Object.entries(denominators)]);
}
