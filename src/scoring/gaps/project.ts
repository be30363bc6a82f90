/**
 * When a target is reached if the figure goes on as it went, and how far off that may be.
 *
 * Method: a random walk with drift. The point goes on by the mean yearly change; its standard deviation after h years
 * is σ · √(h + h²/n), where σ is that of one yearly change and n the changes the mean is taken of. The band is 5–95 %,
 * by Student's t. Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and 5.5 (drift
 * method). Percentages end at 0 and 100, and so do their targets: an end can't change the year in which one is reached.
 */
import type {Bounded} from "../model.js";
import {areTied} from "../rank.js";
import {type Aim, judge, meets} from "../targets/judge.js";
import type {NoProjection, Projection} from "./model.js";
import type {Spread} from "./spread.js";
import {studentQuantile} from "./student-quantile.js";

/** A figure and an earlier one that may be compared with it. A figure without bounds of its own is its own bounds. */
export interface Course {
  readonly year: number;
  readonly now: Bounded;
  /** Year of `before`. */
  readonly since: number;
  readonly before: Bounded;
  /** null: not known. */
  readonly spread: Spread | null;
}

/** A year further away than this is not named. */
export const HORIZON = 30;
const BAND = 0.95;

/**
 * The first whole year in which the figure meets the target: by its pace; at the earliest, by the upper end of the band
 * and the bounds (highest now less lowest before); at the latest, by the lower end. Lower is better: mirrored.
 *
 * @param tolerance only for `approx`
 * @returns year null with the reason where the target is met, nothing moves or moves away, or no interval can be given
 * @throws {RangeError} if the earlier figure is not earlier
 * @example
 * const figure = (value: number) => ({value, lower: value, upper: value});
 * const spread = {basis: "peers-spread", sd: 2, freedom: 30, changes: 1} as const;
 * project({year: 2025, now: figure(50), since: 2024, before: figure(40), spread}, {comparator: ">=", value: 100});
 * // year 2030, earliest 2029, latest 2033
 */
export function project(course: Course, aim: Aim, tolerance?: number): Projection {
  const {year, now, since, before, spread} = course;
  if (!(year > since)) throw new RangeError(`year ${since} of the earlier figure must be before ${year}`);
  if (now.value === null || before.value === null) return noProjection("no-figure");
  if (judge(now, aim, tolerance) === "met") return noProjection("met");
  const goal = edgeAhead(now.value, before.value, aim, tolerance);
  const moved = wayOf(goal) * (now.value - before.value);
  if (moved <= 0) return noProjection(moved === 0 ? "no-change" : "moving-away");
  const ends = endsOf(course, goal);
  if (ends === null) return noProjection("not-boundable");
  if (spread === null) return noProjection("few-peers");
  const reached = (line: Line, side: number) => reachedBy(line, side, {course, goal, spread});
  const point = reached({from: before.value, to: now.value}, 0);
  return {
    year: point,
    earliest: reached(ends.best, 1),
    latest: reached(ends.worst, -1),
    basis: isPoint(now) && isPoint(before) ? spread.basis : "bounds",
    why: point === null ? "beyond-horizon" : ""
  };
}

/** No year, and why. */
export function noProjection(why: NoProjection): Projection {
  return {year: null, earliest: null, latest: null, basis: "none", why};
}

interface Line {
  readonly from: number;
  readonly to: number;
}

/** The fastest and the slowest course that the bounds allow; null where one that is needed is not known. */
function endsOf({now, before}: Course, goal: Aim): {readonly best: Line; readonly worst: Line} | null {
  if (now.lower === null || now.upper === null || before.lower === null || before.upper === null) return null;
  const up = {from: before.lower, to: now.upper};
  const down = {from: before.upper, to: now.lower};
  return wayOf(goal) > 0 ? {best: up, worst: down} : {best: down, worst: up};
}

/**
 * First year, from the figure's own to the horizon, in which a line reaches the goal.
 *
 * @param side 0: the line itself; 1: the better end of its band; −1: the worse one
 */
function reachedBy(
  {from, to}: Line,
  side: number,
  {course, goal, spread}: {readonly course: Course; readonly goal: Aim; readonly spread: Spread}
): number | null {
  const pace = (to - from) / (course.year - course.since);
  const halfWidth = side === 0 ? 0 : side * wayOf(goal) * studentQuantile(BAND, spread.freedom) * spread.sd;
  for (let h = 0; h <= HORIZON; h++) {
    const value = to + h * pace + halfWidth * Math.sqrt(h + (h * h) / spread.changes);
    if (reaches(value, goal)) return course.year + h;
  }
  return null;
}

/** A hair short by rounding alone is there. */
function reaches(value: number, goal: Aim): boolean {
  return meets(value, goal) || (goal.comparator.endsWith("=") && areTied(value, goal.value));
}

/**
 * A target as what is to be crossed from where the figure is: `approx` and `=` at the end that is nearer, or, by a figure
 * that is within, the end that it came through.
 */
function edgeAhead(value: number, before: number, aim: Aim, tolerance = 0): Aim {
  const {comparator} = aim;
  if (comparator === "range") return {comparator: ">=", value: aim.value};
  if (comparator !== "=" && comparator !== "approx") return aim;
  const off = Math.abs(value - aim.value);
  const within = off < tolerance || areTied(off, tolerance);
  const fromBelow = within ? before <= value : value < aim.value;
  return {comparator: fromBelow ? ">=" : "<=", value: aim.value + (fromBelow ? -tolerance : tolerance)};
}

function wayOf({comparator}: Aim): 1 | -1 {
  return comparator === "<=" || comparator === "<" ? -1 : 1;
}

function isPoint({value, lower, upper}: Bounded): boolean {
  return lower === value && upper === value;
}
