/**
 * Sobol's sequence: points that fill the unit cube more evenly than random ones, so that means settle faster.
 *
 * Source: Sobol' (1967); Antonov & Saleev (1979) for the order; direction numbers of Joe & Kuo (2008).
 */
import {seedRandom} from "../random.js";
import {SOBOL_STARTS} from "./sobol-numbers.js";

const BITS = 32;

/** The most dimensions there are numbers for. */
export const SOBOL_DIMENSIONS = SOBOL_STARTS.length + 1;

/** The point with this number, from 0; every coordinate in [0, 1). */
export type PointAt = (number: number) => Float64Array;

/**
 * @param dimensions 1 to `SOBOL_DIMENSIONS`
 * @param seed moves every point by one random shift per dimension (exclusive or), which keeps the evenness and takes
 * the first point away from the corner; without it, the plain sequence
 * @throws {RangeError} if there are no numbers for so many dimensions, or the seed is not one
 * @example sobolSequence(2)(1); // [0.5, 0.5]
 */
export function sobolSequence(dimensions: number, seed?: number): PointAt {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > SOBOL_DIMENSIONS) {
    throw new RangeError(`dimensions must be a whole number from 1 to ${SOBOL_DIMENSIONS}, got ${dimensions}`);
  }
  const directions = Array.from({length: dimensions}, (_, k) => directionsOf(k));
  const draw = seed === undefined ? () => 0 : seedRandom(seed);
  const shifts = directions.map(() => draw() * 2 ** BITS);
  return (number) => {
    if (!Number.isInteger(number) || number < 0 || number >= 2 ** BITS) {
      throw new RangeError(`a point's number is a whole number from 0 to 2^32 - 1, got ${number}`);
    }
    return Float64Array.from(directions, (own, k) => coordinate(own, number >>> 0, shifts[k]!));
  };
}

function coordinate(directions: Uint32Array, number: number, shift: number): number {
  let bits = shift >>> 0;
  let gray = (number ^ (number >>> 1)) >>> 0;
  for (let j = 0; gray !== 0; j++, gray >>>= 1) if (gray & 1) bits ^= directions[j]!;
  return (bits >>> 0) / 2 ** BITS;
}

/** Direction numbers of a dimension, the highest bit first; each after the first few follows from those before it. */
function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(BITS);
  const start = SOBOL_STARTS[dimension - 1];
  if (!start) return directions.map((_, j) => 2 ** (BITS - 1 - j));
  const {polynomial, first} = start;
  const degree = first.length;
  for (let j = 0; j < BITS; j++) {
    if (j < degree) directions[j] = first[j]! * 2 ** (BITS - 1 - j);
    else {
      let bits = directions[j - degree]! ^ (directions[j - degree]! >>> degree);
      for (let k = 1; k < degree; k++) if ((polynomial >>> (degree - k)) & 1) bits ^= directions[j - k]!;
      directions[j] = bits >>> 0;
    }
  }
  return directions;
}
