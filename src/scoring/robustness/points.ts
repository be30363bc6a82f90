/**
 * Points of the unit cube: each is one run.
 */
import {seedRandom} from "../random.js";
import {numberAt} from "./inputs.js";
import type {RobustnessInput} from "./model.js";

/**
 * Plain random points. For a sensitivity analysis take `sobolDesign(inputs.length, samples, seed)` instead.
 *
 * @param dimensions one per input; 0 gives empty points: runs in which nothing changes
 * @throws {RangeError} if the number of runs is no whole number above 0, or the seed is not one
 */
export function randomPoints(dimensions: number, runs: number, seed: number): readonly Float64Array[] {
  if (!Number.isInteger(runs) || runs < 1) {
    throw new RangeError(`replications must be a whole number above 0, got ${runs}`);
  }
  const random = seedRandom(seed);
  return Array.from({length: runs}, () => Float64Array.from({length: dimensions}, () => random()));
}

/**
 * The point that stands for these choices, by input: the number of an alternative, from 0, or a coordinate where the
 * input is drawn. For replays of runs whose choices are known.
 *
 * @throws {RangeError} naming the input that there is no such choice of
 * @example pointOf(inputs, [2, 0]); // the third alternative of the first input, the first of the second
 */
export function pointOf(inputs: readonly RobustnessInput[], choices: readonly number[]): Float64Array {
  checkLength(inputs, choices, "the choices");
  return Float64Array.from(inputs, ({id, alternatives}, i) => {
    const choice = choices[i]!;
    if (alternatives === null) return assertCoordinate(choice, `the choice of ${id}`);
    if (Number.isInteger(choice) && choice >= 0 && choice < alternatives.length) {
      return (choice + 0.5) / alternatives.length;
    }
    throw new RangeError(`the choice of ${id} must be a number from 0 to ${alternatives.length - 1}, got ${choice}`);
  });
}

/** The alternatives that a point stands for, by name; the coordinate itself where an input is drawn. */
export function readPoint(inputs: readonly RobustnessInput[], point: ArrayLike<number>): readonly (string | number)[] {
  return inputs.map(({alternatives}, i) =>
    alternatives === null ? point[i]! : alternatives[numberAt(point[i]!, alternatives.length)]!
  );
}

/** @throws {RangeError} naming the run if a point is of another length than the inputs, or leaves [0, 1) */
export function checkPoints(inputs: readonly RobustnessInput[], points: readonly ArrayLike<number>[]): void {
  if (points.length === 0) throw new RangeError("there must be at least one point: each is a run");
  points.forEach((point, run) => {
    checkLength(inputs, point, `run ${run}: the point`);
    inputs.forEach(({id}, i) => {
      assertCoordinate(point[i]!, `run ${run}: the coordinate of ${id}`);
    });
  });
}

function checkLength(inputs: readonly RobustnessInput[], given: ArrayLike<number>, what: string): void {
  if (given.length === inputs.length) return;
  const names = inputs.map(({id}) => id).join(", ");
  throw new RangeError(`${what} must be ${inputs.length} numbers (${names}), got ${given.length}`);
}

function assertCoordinate(u: number, what: string): number {
  if (u >= 0 && u < 1) return u;
  throw new RangeError(`${what} must be from 0 to below 1, got ${u}`);
}
