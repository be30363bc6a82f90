/**
 * The least step towards better that reaches a goal.
 */

import {thingsBetween} from "./lattice.js";
import type {Lever} from "./levers.js";

/**
 * The value nearest to `from` that reaches the goal, for goals that are never lost on the way to `to`: exact to the
 * last digit, or to the last thing of a lattice.
 *
 * @param reaches of a value; it is asked about 60 times
 * @param near stops as near as this share of the way, which takes half as many; exact unless given
 * @returns null where `to` does not reach it either, or there is no value to propose
 */
export function leastValue(
  {better, lattice}: Pick<Lever, "better" | "lattice">,
  from: number,
  to: number,
  reaches: (value: number) => boolean,
  near = 0
): number | null {
  if (lattice === null) return better * to > better * from && reaches(to) ? halve(from, to, reaches, near) : null;
  const things = thingsBetween(lattice, from, to, better);
  if (things === null) return null;
  const valueAt = (place: number) => lattice.valueOf(things.first + better * place);
  if (!reaches(valueAt(things.count - 1))) return null;
  let [below, reached] = [-1, things.count - 1];
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (reaches(valueAt(middle))) reached = middle;
    else below = middle;
  }
  return valueAt(reached);
}

/** Halves the way until no number lies between one that does not reach and one that does, or they are near enough. */
function halve(from: number, to: number, reaches: (value: number) => boolean, near: number): number {
  let [below, reached] = [from, to];
  for (;;) {
    const middle = below + (reached - below) / 2;
    if (middle === below || middle === reached) return reached;
    if (Math.abs(reached - below) < near * Math.abs(to - from)) return reached;
    if (reaches(middle)) reached = middle;
    else below = middle;
  }
}

/** How many values are tried where a goal may be reached and lost again on the way. */
const TRIALS = 16;

/**
 * The first of some values on the way that reaches the goal, drawn back as far as it holds; where the goal may be lost
 * again, a smaller change may reach it too.
 *
 * @returns null where none of them does
 */
export function firstValue(
  lever: Pick<Lever, "better" | "lattice">,
  from: number,
  to: number,
  reaches: (value: number) => boolean
): number | null {
  let before = from;
  for (let k = 1; k <= TRIALS; k++) {
    const end = k === TRIALS ? to : from + ((to - from) * k) / TRIALS;
    const found = leastValue(lever, before, end, reaches);
    if (found !== null) return found;
    before = end;
  }
  return null;
}
