/**
 * What a goal comes to for a unit that stands somewhere.
 */
import {bandsUp, reachesBand} from "../bands.js";
import type {Framework} from "../framework-model.js";
import type {UnitId} from "../model.js";
import {areTied} from "../rank.js";
import {leastValue} from "./least-value.js";
import type {Goal, UnitStanding} from "./model.js";
import type {WhatIf} from "./what-if.js";

/** A goal with the unit's own place taken into account. */
export interface Aim {
  /** The score to reach, or the rank; the other is null. */
  readonly score: number | null;
  readonly rank: number | null;
  /** Id of the band that starts at the score, where that is the goal. */
  readonly band: string | null;
  readonly reaches: (place: Pick<UnitStanding, "score" | "rank">) => boolean;
}

/**
 * Turns a goal into a test of places. From rank 3, four ranks up is rank 1; from the last band but one, two bands up is
 * the last.
 *
 * @throws {RangeError} if the score is not finite, the rank or number of ranks or bands is no whole number above 0, ranks
 * or bands are counted from a unit that has none, or the framework has no bands
 */
export function aimOf(goal: Goal, unit: UnitId, {now, own: {framework}}: Pick<WhatIf, "now" | "own">): Aim {
  if ("bands" in goal) return aimAtBand(framework, unit, now, goal.bands);
  if ("score" in goal) {
    const {score: least} = goal;
    if (!Number.isFinite(least)) throw new RangeError(`the score to reach must be finite, got ${least}`);
    return {score: least, rank: null, band: null, reaches: ({score}) => score !== null && isAtLeast(score, least)};
  }
  const rank = "toRank" in goal ? wholeAbove0("rank", goal.toRank) : upFrom(unit, now, goal.ranks);
  return {score: null, rank, band: null, reaches: (place) => place.rank !== null && place.rank <= rank};
}

function aimAtBand(framework: Framework, unit: UnitId, {score: index}: UnitStanding, up: number): Aim {
  const steps = wholeAbove0("number of bands", up);
  const bands = bandsUp(framework);
  if (bands.length === 0) throw new RangeError(`framework ${framework.id} has no bands`);
  if (index === null)
    throw new RangeError(`unit ${unit} has no score to rise from: give the rank or the score to reach`);
  const below = bands.filter((band) => reachesBand(framework, band, index)).length;
  const band = bands[Math.min(bands.length, below + steps) - 1]!;
  const reaches: Aim["reaches"] = ({score}) => score !== null && reachesBand(framework, band, score);
  return {score: band.from, rank: null, band: band.id, reaches};
}

/**
 * The least index with which the unit reaches the goal while the others stay as they are: exact to the last digit, ties
 * and the framework's precision of ranks included; −∞ where any index does.
 */
export function leastIndex({rivals, rankAt}: WhatIf, {score, rank, reaches}: Aim): number {
  const held = rank === null ? score! : rivals.toSorted((a, b) => b - a)[rank - 1];
  if (held === undefined) return Number.NEGATIVE_INFINITY;
  const low = Math.min(held, ...rivals);
  const isEnough = (index: number) => reaches({score: index, rank: rank === null ? null : rankAt(index)});
  return leastValue({better: 1, lattice: null}, low - Math.max(1, Math.abs(low)), held, isEnough)!;
}

function isAtLeast(score: number, least: number): boolean {
  return score >= least || areTied(score, least);
}

function upFrom(unit: UnitId, {rank}: UnitStanding, ranks: number): number {
  const up = wholeAbove0("number of ranks", ranks);
  if (rank === null) throw new RangeError(`unit ${unit} has no rank to rise from: give the rank or the score to reach`);
  return Math.max(1, rank - up);
}

function wholeAbove0(what: string, number: number): number {
  if (Number.isInteger(number) && number >= 1) return number;
  throw new RangeError(`the ${what} must be a whole number above 0, got ${number}`);
}
