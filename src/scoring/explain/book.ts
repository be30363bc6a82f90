/**
 * One scoring with all that explaining it needs: what came out, and what every value was on its way.
 */
import type {MissingRule} from "../aggregate-case.js";
import {poolRanked} from "../aggregate-cases.js";
import type {Framework} from "../framework-model.js";
import {type Case, type LeafOutcome, type LeafScores, type LeafTrace, poolCases} from "../leaf-scores.js";
import type {Observation, Score, UnitId, WeightRow} from "../model.js";
import {type ObservationTable, tabulate} from "../observation-table.js";
import {prepareLeaves} from "../prepare-leaves.js";
import {type ScoreOptions, score} from "../score.js";
import {type Place, walk} from "../tree.js";

/** A scoring, kept open. Rows are by case number and node id. */
export interface ScoreBook {
  readonly framework: Framework;
  readonly missing: MissingRule;
  readonly places: readonly Place[];
  readonly leaves: LeafScores;
  /** All observations, of every period. */
  readonly table: ObservationTable;
  readonly traces: ReadonlyMap<string, LeafTrace>;
  readonly scores: readonly ReadonlyMap<string, Score>[];
  readonly weights: readonly ReadonlyMap<string, WeightRow>[];
  /** Case numbers normalised together, and ranked together. */
  readonly pools: readonly (readonly number[])[];
  readonly rankings: readonly (readonly number[])[];
}

/** One unit and period of a book. */
export interface OpenCase {
  readonly book: ScoreBook;
  readonly at: Case;
  readonly number: number;
  /** Case numbers it is normalised with, and ranked with, its own among them. */
  readonly pool: readonly number[];
  readonly ranking: readonly number[];
}

/** @throws {RangeError} as `score` */
export function prepareBook(
  framework: Framework,
  observations: readonly Observation[],
  options: ScoreOptions
): ScoreBook {
  const result = score(framework, observations, options);
  const {leaves} = prepareLeaves(framework, observations, options);
  const {cases, traces} = leaves;
  return {
    framework,
    missing: options.missing ?? "renormalise",
    places: walk(framework),
    leaves,
    table: tabulate(observations),
    traces: new Map(traces.map((trace) => [trace.leaf.id, trace])),
    scores: byCase(cases, result.scores),
    weights: byCase(cases, result.weights),
    pools: [...poolCases(framework, cases).values()],
    rankings: poolRanked(cases)
  };
}

/** Rows of every case, in the order of the cases, by node. */
function byCase<Row extends {readonly unit: UnitId; readonly period: string; readonly node: string}>(
  cases: readonly Case[],
  rows: readonly Row[]
): readonly ReadonlyMap<string, Row>[] {
  const keyOf = (unit: UnitId, period: string) => `${unit}\u0000${period}`;
  const maps = new Map(cases.map(({member, period}) => [keyOf(member.unit, period), new Map<string, Row>()]));
  for (const row of rows) maps.get(keyOf(row.unit, row.period))!.set(row.node, row);
  return [...maps.values()];
}

/**
 * Opens the book at a unit and period.
 *
 * @throws {RangeError} naming the unit if it was not scored, the period if it was not or if there are several
 */
export function openCase(book: ScoreBook, unit: UnitId, period?: string): OpenCase {
  const {cases} = book.leaves;
  const own = cases.flatMap((each, i) => (each.member.unit === unit ? [i] : []));
  if (own.length === 0) throw new RangeError(`${unit}: no such unit among those scored`);
  const periods = own.map((i) => cases[i]!.period);
  if (period === undefined && own.length > 1) {
    throw new RangeError(`${unit} is scored in several periods, say which: ${periods.join(", ")}`);
  }
  const number = period === undefined ? own[0]! : own.find((i) => cases[i]!.period === period);
  if (number === undefined) throw new RangeError(`${unit}: no period ${period}, only ${periods.join(", ")}`);
  return {
    book,
    number,
    at: cases[number]!,
    pool: book.pools.find((pool) => pool.includes(number))!,
    ranking: book.rankings.find((pool) => pool.includes(number))!
  };
}

/** What became of a leaf of one case. */
export function outcomeOf({leaves}: ScoreBook, number: number, leaf: string): LeafOutcome {
  return leaves.outcomes[number]!.get(leaf)!;
}
