/**
 * Values that come in whole things: yes or no, counts, percentages of so many services or people.
 */
import type {Observation} from "../model.js";
import {areTied} from "../rank.js";

/** The values `valueOf(k)` for whole k, one thing apart. */
export interface Lattice {
  readonly step: number;
  /** Value of so many things. */
  readonly valueOf: (things: number) => number;
  /** Is a thing a thing to do, so that differences can be counted in it? */
  readonly counted: boolean;
}

/**
 * How an indicator's values are spaced: by a step that is given, or, where the row is a percentage with its numerator
 * and denominator, by one thing of the denominator; null where any value may be.
 */
export function latticeOf(row: Observation | undefined, step: number | undefined): Lattice | null {
  if (step !== undefined) return {step, valueOf: (things) => things * step, counted: step === 1};
  const {value = null, numerator = null, denominator = null} = row ?? {};
  if (value === null || numerator === null || denominator === null) return null;
  const whole = Number.isInteger(numerator) && Number.isInteger(denominator) && denominator > 0;
  if (!whole || !areTied(value, (100 * numerator) / denominator)) return null;
  return {step: 100 / denominator, valueOf: (things) => (100 * things) / denominator, counted: true};
}

/**
 * The numbers of things whose values lie beyond one value, up to and with another, nearest first: from, to and how they
 * run; null where there is none.
 */
export function thingsBetween(
  {step}: Lattice,
  from: number,
  to: number,
  better: 1 | -1
): {readonly first: number; readonly count: number} | null {
  const [near, far] = [(better * from) / step, (better * to) / step];
  const first = Math.floor(near + SLACK) + 1;
  const last = Math.floor(far + SLACK);
  return last < first ? null : {first: better * first, count: last - first + 1};
}

/** The value of the lattice at `to`, or the last before it on the way towards better. */
export function lastBefore(lattice: Lattice, to: number, better: 1 | -1): number {
  return lattice.valueOf(better * Math.floor((better * to) / lattice.step + SLACK));
}

/** How many things a new value adds (takes away, where lower is better); null where they are not counted, or now is. */
export function countThings(
  {lattice, now}: {readonly lattice: Lattice | null; readonly now: number | null},
  needed: number
): number | null {
  return lattice?.counted && now !== null
    ? Math.abs(Math.round(needed / lattice.step) - Math.round(now / lattice.step))
    : null;
}

/** A value this close to a whole number of steps, in steps, is one. */
const SLACK = 1e-9;
