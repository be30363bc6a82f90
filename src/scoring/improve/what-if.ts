/**
 * A unit with other values than it reported: scored again with everybody, or, where nobody else is touched, alone.
 */
import type {Framework} from "../framework-model.js";
import type {IndicatorId, Observation, UnitId} from "../model.js";
import {prepareLeaves} from "../prepare-leaves.js";
import {rankScores} from "../rank.js";
import {type ScoreOptions, score} from "../score.js";
import type {ImproveOptions, UnitStanding} from "./model.js";
import {indexWith, type OwnCase, rivalsOf, type Values} from "./own-case.js";

export interface WhatIf {
  readonly own: OwnCase;
  readonly period: string;
  readonly now: UnitStanding;
  /** What the unit reported for an indicator; undefined where it has no row. */
  readonly rowOf: (indicator: IndicatorId) => Observation | undefined;
  /** Where the unit stands with these values, everybody scored again. */
  readonly place: (values: Values) => UnitStanding;
  /** The unit's index with values that move nobody else's score: only its own tree is worked out. */
  readonly indexAlone: (values: Values) => number | null;
  /** Indices of the others that it is ranked with. */
  readonly rivals: readonly number[];
  /** The rank of an index among these. */
  readonly rankAt: (index: number) => number;
}

/**
 * Prepares questions about one unit in one period.
 *
 * @throws {RangeError} as `score`; if the unit is not among those scored, or several periods are given and none chosen
 */
export function askWhatIf(
  framework: Framework,
  observations: readonly Observation[],
  {unit, ...options}: ImproveOptions
): WhatIf {
  return prepareWhatIfs(framework, observations, options)(unit);
}

/**
 * The same about unit after unit: all are scored as they stand only once.
 *
 * @throws {RangeError} as `askWhatIf`; of an unknown unit when it is asked about
 */
export function prepareWhatIfs(
  framework: Framework,
  observations: readonly Observation[],
  {units, period: asked, missing = "renormalise"}: ScoreOptions
): (unit: UnitId) => WhatIf {
  const period = choosePeriod(observations, asked);
  const options = {units, period, missing};
  const rows = score(framework, observations, options).scores.filter(({level}) => level === 0);
  const {leaves} = prepareLeaves(framework, observations, options);
  return (unit) => {
    const number = leaves.cases.findIndex(({member}) => member.unit === unit);
    if (number < 0) throw new RangeError(`unit ${unit} is not among the units scored`);
    const own = {framework, leaves, number, missing};
    const rivals = rivalsOf(own).flatMap((i) => rows[i]!.score ?? []);
    return {
      own,
      period,
      now: pickPlace(rows[number]!),
      rowOf: (indicator) =>
        observations.find((row) => row.unit === unit && row.period === period && row.indicator === indicator),
      place: (values) => scoreAgain(own, observations, options, values),
      indexAlone: (values) => indexWith(own, values),
      rivals,
      rankAt: (index) => rankScores([index, ...rivals], framework.rank.decimals)[0]!
    };
  };
}

function choosePeriod(observations: readonly Observation[], asked: string | undefined): string {
  const periods = [...new Set(observations.map((row) => row.period))].sort();
  if (asked !== undefined && !periods.includes(asked)) throw new RangeError(`no observation of period ${asked}`);
  if (asked === undefined && periods.length !== 1) throw new RangeError(`choose one period of ${periods.join(", ")}`);
  return asked ?? periods[0]!;
}

function scoreAgain(
  {framework, leaves, number}: OwnCase,
  observations: readonly Observation[],
  options: ScoreOptions,
  values: Values
): UnitStanding {
  const {member, period} = leaves.cases[number]!;
  const {unit} = member;
  const kept = observations.filter((row) => row.unit !== unit || row.period !== period || !values.has(row.indicator));
  const given = [...values].map(([indicator, value]) => ({
    unit,
    indicator,
    period,
    value,
    status: "reported" as const
  }));
  const {scores} = score(framework, [...kept, ...given], options);
  return pickPlace(scores.find((row) => row.unit === unit && row.level === 0)!);
}

function pickPlace({score: index, rank, coverage, status}: UnitStanding): UnitStanding {
  return {score: index, rank, coverage, status};
}
