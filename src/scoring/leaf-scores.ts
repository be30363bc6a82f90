/**
 * The leaves' scores: each value set against its goalposts or its peers, before any aggregation.
 */

import type {Framework, Leaf} from "./framework-model.js";
import {groupRows} from "./group-rows.js";
import {normaliseLeaf} from "./normalise.js";
import type {ObservationTable} from "./observation-table.js";
import {appliesTo, type Member} from "./roster.js";
import {leavesUnder} from "./tree.js";

/**
 * A leaf of one unit and period. `no-spread`: the unit has a value, but all its peers have the same one and the
 * method compares them, so there is no score (and the value still counts for coverage: it was given).
 */
export type LeafOutcome =
  | {readonly state: "scored"; readonly score: number}
  | {readonly state: "missing" | "no-spread" | "not-applicable"; readonly score: null};

/** One unit in one period. */
export interface Case {
  readonly member: Member;
  readonly period: string;
}

/** Something a reader of the scores should know, as data. */
export interface Note {
  readonly code: "no-spread" | "no-denominator" | "no-observation";
  readonly node: string;
  readonly message: string;
}

/** Outcomes by case and leaf id, in the order of the cases; and what to say beside them. */
export interface LeafScores {
  readonly cases: readonly Case[];
  readonly outcomes: readonly ReadonlyMap<string, LeafOutcome>[];
  readonly notes: readonly Note[];
}

const MISSING: LeafOutcome = {state: "missing", score: null};
const NO_SPREAD: LeafOutcome = {state: "no-spread", score: null};
const NOT_APPLICABLE: LeafOutcome = {state: "not-applicable", score: null};

/**
 * Scores every leaf of every unit and period, each among its peers (and periods, as `framework.periods` says).
 *
 * @throws {RangeError} naming unit and indicator for a value that can't be transformed, or a denominator not above 0
 */
export function scoreLeaves(framework: Framework, table: ObservationTable, members: readonly Member[]): LeafScores {
  const cases = members.flatMap((member) => table.periods.map((period) => ({member, period})));
  const outcomes = cases.map(() => new Map<string, LeafOutcome>());
  const notes: Note[] = [];
  const pools = poolCases(framework, cases);
  for (const leaf of leavesUnder(framework.index)) {
    if (!table.indicators.has(leaf.indicator)) notes.push(noteNoObservation(leaf));
    for (const [name, pool] of pools) {
      const values = pool.map((i) => readValue(framework, leaf, cases[i]!, table, notes));
      const sample = values.map((value) => (typeof value === "number" ? value : null));
      const scores = normaliseLeaf(leaf, sample);
      if (scores === null && sample.some((value) => value !== null)) notes.push(noteNoSpread(leaf, name));
      pool.forEach((i, k) => {
        outcomes[i]!.set(leaf.id, toOutcome(values[k]!, scores === null ? null : scores[k]!, leaf));
      });
    }
  }
  return {cases, outcomes, notes};
}

/** Case numbers of the units normalised together, by the name of their pool. */
function poolCases({periods}: Framework, cases: readonly Case[]): ReadonlyMap<string, readonly number[]> {
  const numbers = cases.map((_, i) => i);
  return groupRows(numbers, (i) => {
    const {member, period} = cases[i]!;
    return [member.peers, periods === "apart" ? period : ""].filter((part) => part !== "").join(", ");
  });
}

type Reading = number | "missing" | "not-applicable";

function readValue(
  framework: Framework,
  leaf: Leaf,
  {member, period}: Case,
  table: ObservationTable,
  notes: Note[]
): Reading {
  if (!appliesTo(framework, member, leaf)) return "not-applicable";
  const observation = table.find(member.unit, leaf.indicator, period);
  if (observation?.status === "not-applicable") return "not-applicable";
  if (observation === undefined || observation.value === null) return "missing";
  if (leaf.denominator === undefined) return withinDomain(leaf, member.unit, observation.value);
  const denominator = member.denominators[leaf.denominator];
  if (denominator === undefined || denominator === null) {
    notes.push(noteNoDenominator(leaf, member.unit));
    return "missing";
  }
  if (!(denominator > 0) || !Number.isFinite(denominator)) {
    throw new RangeError(`unit ${member.unit}: denominator ${leaf.denominator} must be above 0, got ${denominator}`);
  }
  return withinDomain(leaf, member.unit, observation.value / denominator);
}

function withinDomain(leaf: Leaf, unit: string, value: number): number {
  if (leaf.transform === "log" && value <= 0) {
    throw new RangeError(
      `unit ${unit}, indicator ${leaf.indicator}: the logarithm needs a positive value, got ${value}`
    );
  }
  return value;
}

function toOutcome(reading: Reading, score: number | null, leaf: Leaf): LeafOutcome {
  if (reading === "missing") return MISSING;
  if (reading === "not-applicable") return NOT_APPLICABLE;
  if (score === null) return NO_SPREAD;
  if (!Number.isFinite(score)) throw new RangeError(`${leaf.id}: the score of ${reading} is not finite`);
  return {state: "scored", score};
}

function noteNoObservation({id, indicator}: Leaf): Note {
  return {code: "no-observation", node: id, message: `no observation of indicator ${indicator}`};
}

function noteNoSpread({id, indicator, normalise}: Leaf, pool: string): Note {
  const among = pool === "" ? "" : ` (${pool})`;
  const message = `${normalise.method} can't tell units apart by ${indicator}${among}: all values reported are equal`;
  return {code: "no-spread", node: id, message};
}

function noteNoDenominator({id, indicator, denominator}: Leaf, unit: string): Note {
  const message = `unit ${unit}: ${indicator} counts as missing, since ${denominator} is not known`;
  return {code: "no-denominator", node: id, message};
}
