/**
 * What a goal comes to for a unit that stands somewhere.
 */
import type {UnitId} from "../model.js";
import {areTied} from "../rank.js";
import {leastValue} from "./least-value.js";
import type {Goal, Place} from "./model.js";
import type {WhatIf} from "./what-if.js";

/** A goal with the unit's own rank taken into account. */
export interface Aim {
  /** The score to reach, or the rank; the other is null. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly reaches: (place: Pick<Place, "score" | "rank">) => boolean;
}

/**
 * Turns a goal into a test of places. From rank 3, four ranks up is rank 1.
 *
 * @throws {RangeError} if the score is not finite, the rank or number of ranks is no whole number above 0, or ranks are
 * counted from a unit that has none
 */
export function aimOf(goal: Goal, unit: UnitId, now: Place): Aim {
  if ("score" in goal) {
    const {score: least} = goal;
    if (!Number.isFinite(least)) throw new RangeError(`the score to reach must be finite, got ${least}`);
    return {score: least, rank: null, reaches: ({score}) => score !== null && isAtLeast(score, least)};
  }
  const rank = "toRank" in goal ? wholeAbove0("rank", goal.toRank) : upFrom(unit, now, goal.ranks);
  return {score: null, rank, reaches: (place) => place.rank !== null && place.rank <= rank};
}

/**
 * The least index with which the unit reaches the goal while the others stay as they are: exact to the last digit, ties
 * and the framework's precision of ranks included; −∞ where any index does.
 */
export function leastIndex({rivals, rankAt}: WhatIf, {score, rank}: Aim): number {
  const held = rank === null ? score! : rivals.toSorted((a, b) => b - a)[rank - 1];
  if (held === undefined) return Number.NEGATIVE_INFINITY;
  const low = Math.min(held, ...rivals);
  const reaches = (index: number) => (rank === null ? isAtLeast(index, held) : rankAt(index) <= rank);
  return leastValue({better: 1, lattice: null}, low - Math.max(1, Math.abs(low)), held, reaches)!;
}

function isAtLeast(score: number, least: number): boolean {
  return score >= least || areTied(score, least);
}

function upFrom(unit: UnitId, {rank}: Place, ranks: number): number {
  const up = wholeAbove0("number of ranks", ranks);
  if (rank === null) throw new RangeError(`unit ${unit} has no rank to rise from: give the rank or the score to reach`);
  return Math.max(1, rank - up);
}

function wholeAbove0(what: string, number: number): number {
  if (Number.isInteger(number) && number >= 1) return number;
  throw new RangeError(`the ${what} must be a whole number above 0, got ${number}`);
}
