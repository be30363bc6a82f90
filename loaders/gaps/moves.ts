/**
 * How the figures of an indicator moved between the two years, unit by unit.
 */
import type {Against} from "../../src/scoring/gaps/gap-row.js";
import {type Spread, spreadOfSum, spreadOfUnit} from "../../src/scoring/gaps/spread.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import type {Observation, UnitId, UnitKind} from "../../src/scoring/model.js";
import type {TrendRow} from "../../src/scoring/trends/model.js";
import type {EditionInputs} from "../assess/edition-inputs.js";
import type {Indicator} from "../seeds/indicators.js";
import {sourceOf, valueUnder} from "../targets/measured.js";

/** Comparisons and this year's figures of the observations that an indicator is made of. */
export interface Moves {
  readonly indicator: Indicator;
  readonly kinds: ReadonlyMap<UnitId, UnitKind>;
  readonly trends: readonly TrendRow[];
  readonly observations: readonly Observation[];
}

export function indexMoves(
  {units, observations}: EditionInputs,
  trends: readonly TrendRow[]
): (indicator: Indicator) => Moves {
  const kinds = new Map(units.map(({id, kind}) => [id, kind]));
  const compared = groupRows(trends, (row) => row.indicator);
  const observed = groupRows(observations, (row) => row.indicator);
  return (indicator) => {
    const source = sourceOf(indicator);
    return {indicator, kinds, trends: compared.get(source) ?? [], observations: observed.get(source) ?? []};
  };
}

/** One agency's earlier figure, or why there is none, and the spread of its peers' changes. */
export function agencyMove({indicator, trends, kinds}: Moves, unit: UnitId): Pick<Against, "earlier" | "spread"> {
  const row = trends.find((each) => each.unit === unit);
  if (row === undefined) return {earlier: "no-earlier-year", spread: null};
  if (row.change === null || row.before === null) return {earlier: row.reason, spread: null};
  const {year_before: year, before} = row;
  const peers = trends.filter((each) => kinds.get(each.unit) === kinds.get(unit));
  const earlier = {year, value: before, lower: before, upper: before};
  return {earlier, spread: spreadOfUnit(yearlyChanges([row], indicator), yearlyChanges(peers, indicator))};
}

/** The spread of the nation's yearly change, from the changes of all units that are comparable. */
export function nationSpread({trends, ...moves}: Moves): Spread | null {
  return spreadOfSum(yearlyChanges(trends, moves.indicator), factorsOf(moves));
}

/** The change of each unit per year, of those whose two figures may be compared. */
function yearlyChanges(trends: readonly TrendRow[], indicator: Indicator): readonly number[] {
  return trends.flatMap(({change, before, value, year, year_before}) => {
    const [then, now] = [valueUnder(indicator, {value: before}), valueUnder(indicator, {value})];
    return change === null || then === null || now === null ? [] : [(now - then) / (year - year_before)];
  });
}

/** What a unit's change of 1 does to the nation: the share of its denominator; for yes/no, 100 / agencies; of a sum, 1. */
function factorsOf({indicator, observations}: Pick<Moves, "indicator" | "observations">): readonly number[] {
  const reported = observations.filter(({value}) => value !== null);
  if (indicator.roll_up === "sum") return reported.map(() => 1);
  if (indicator.roll_up === "share-of-yes") return reported.map(() => 100 / reported.length);
  const weights = reported.flatMap(({denominator}) => denominator ?? []);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
