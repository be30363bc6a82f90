/**
 * The leaves' scores: denominators, screening, gaps filled, outliers treated, then each value set against its
 * goalposts or its peers; all before any aggregation.
 */

import type {Framework, Leaf} from "./framework-model.js";
import {groupRows} from "./group-rows.js";
import {type FillGaps, imputeLeaf} from "./impute-leaf.js";
import {type LeafColumn, readColumns} from "./leaf-columns.js";
import {noteNoObservation} from "./leaf-notes.js";
import type {ObservationTable} from "./observation-table.js";
import type {Member} from "./roster.js";
import type {Sample} from "./sample.js";
import {type Setting, scorePool} from "./score-pool.js";
import {screenCases} from "./screen-cases.js";
import type {Treated} from "./steps/treat.js";

/**
 * A leaf of one unit and period. `imputed`: scored on a value that fills a gap, which counts for no coverage.
 * `no-spread`: the unit has a value, but the method can't tell its peers apart, so there is no score (and the value
 * still counts for coverage: it was given). `screened`: the unit takes no part; `given` says whether it has a value.
 */
export type LeafOutcome =
  | {readonly state: "scored" | "imputed"; readonly score: number}
  | {readonly state: "missing" | "no-spread" | "not-applicable"; readonly score: null}
  | {readonly state: "screened"; readonly given: boolean; readonly score: null};

/** One unit in one period. */
export interface Case {
  readonly member: Member;
  readonly period: string;
}

/** Something a reader of the scores should know, as data. */
export interface Note {
  readonly code:
    | "no-spread"
    | "no-denominator"
    | "no-observation"
    | "screened"
    | "imputed"
    | "treated"
    | "still-outlying"
    | "capped";
  readonly node: string;
  /** The unit and period it is of; absent where it is of several. */
  readonly unit?: string;
  readonly period?: string;
  readonly message: string;
}

/** A treatment of one leaf among one pool of cases; its samples are in the order of `cases`, which are case numbers. */
export interface PoolTreatment {
  readonly pool: string;
  readonly cases: readonly number[];
  readonly result: Treated;
}

/** A leaf's way from what was given to what is normalised, by case; null where there is no value. */
export interface LeafTrace {
  readonly leaf: Leaf;
  /** Over the denominator. */
  readonly given: Sample;
  /** With gaps filled, and without the cases that are screened out. */
  readonly filled: Sample;
  /** With outliers treated; in log units where a treatment transformed. */
  readonly treated: Sample;
  readonly treatments: readonly PoolTreatment[];
}

/** Outcomes by case and leaf id, in the order of the cases; the way of each leaf; and what to say beside them. */
export interface LeafScores {
  readonly cases: readonly Case[];
  readonly outcomes: readonly ReadonlyMap<string, LeafOutcome>[];
  readonly traces: readonly LeafTrace[];
  readonly notes: readonly Note[];
}

/**
 * Scores every leaf of every unit and period, each among its peers (and periods, as `framework.periods` says).
 *
 * @param history all observations, where `table` is of one period: gaps may be filled from the others
 * @param fill how gaps are filled; as `imputeLeaf` unless given (a robustness run may draw instead)
 * @throws {RangeError} naming unit and indicator for a value that can't be transformed, or a denominator not above 0
 */
export function scoreLeaves(
  framework: Framework,
  table: ObservationTable,
  members: readonly Member[],
  history: ObservationTable = table,
  fill: FillGaps = imputeLeaf
): LeafScores {
  const cases = members.flatMap((member) => table.periods.map((period) => ({member, period})));
  const outcomes = cases.map(() => new Map<string, LeafOutcome>());
  const columns = readColumns(framework, cases, table, history, fill);
  const pools = poolCases(framework, cases);
  const screened = screenCases(
    framework,
    cases,
    columns.map(({readings}) => readings)
  );
  const setting = {cases, columns, out: screened.out};
  const notes: Note[] = [];
  const traces = columns.map((column) => {
    if (!table.indicators.has(column.leaf.indicator)) notes.push(noteNoObservation(column.leaf));
    return scoreColumn(column, setting, pools, outcomes, notes);
  });
  return {cases, outcomes, traces, notes: [...notes, ...screened.notes]};
}

/** Scores one leaf in every pool, into the outcomes and the notes. */
function scoreColumn(
  column: LeafColumn,
  setting: Setting,
  pools: ReadonlyMap<string, readonly number[]>,
  outcomes: readonly Map<string, LeafOutcome>[],
  notes: Note[]
): LeafTrace {
  const {leaf} = column;
  const given = column.readings.map((reading) => (typeof reading === "number" ? reading : null));
  const [filled, treated] = [[...given], [...given]];
  const treatments: PoolTreatment[] = [];
  for (const [pool, numbers] of pools) {
    const scored = scorePool(column, setting, pool, numbers);
    notes.push(...scored.notes);
    if (scored.treatment !== null) treatments.push({pool, cases: numbers, result: scored.treatment});
    numbers.forEach((i, k) => {
      [filled[i], treated[i]] = [scored.filled[k]!, scored.values[k]!];
      outcomes[i]!.set(leaf.id, scored.outcomes[k]!);
    });
  }
  return {leaf, given, filled, treated, treatments};
}

/** Case numbers of the units normalised together, by the name of their pool. */
export function poolCases({periods}: Framework, cases: readonly Case[]): ReadonlyMap<string, readonly number[]> {
  const numbers = cases.map((_, i) => i);
  return groupRows(numbers, (i) => {
    const {member, period} = cases[i]!;
    return [member.peers, periods === "apart" ? period : ""].filter((part) => part !== "").join(", ");
  });
}
