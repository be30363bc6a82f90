/**
 * Seeded choices.
 */
import type {Random} from "../../src/scoring/random.js";

/** A whole number from 0 to below `end`. */
export function below(draw: Random, end: number): number {
  return Math.floor(draw() * end);
}

/** @throws {RangeError} if the list is empty */
export function oneOf<T>(draw: Random, list: readonly T[]): T {
  if (list.length === 0) throw new RangeError("nothing to choose from");
  return list[below(draw, list.length)]!;
}

/** Mostly small: 1, 2, 4 … up to about `most`. */
export function few(draw: Random, most: number): number {
  return 1 + below(draw, 2 ** below(draw, Math.log2(most) + 1));
}
