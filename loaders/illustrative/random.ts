/**
 * Seeded chance: a number in [0, 1) for every key. Draws don't depend on the order in which they are made.
 */
import {sha256} from "../files/hash.js";

/** Changing it changes every generated file. */
const SEED = "san-sang-1";

/** @example draw("ha-noi-63", "capacity") // always the same number in [0, 1) */
export function draw(...key: readonly (string | number)[]): number {
  return Number.parseInt(sha256([SEED, ...key].join("|")).slice(0, 12), 16) / 2 ** 48;
}

/** A number in [low, high). */
export function between(low: number, high: number, ...key: readonly (string | number)[]): number {
  return low + (high - low) * draw(...key);
}

/** A whole number from low to high, both included. */
export function whole(low: number, high: number, ...key: readonly (string | number)[]): number {
  return Math.floor(between(low, high + 1, ...key));
}

/** One of a list. @throws {RangeError} if the list is empty */
export function pick<T>(list: readonly T[], ...key: readonly (string | number)[]): T {
  if (list.length === 0) throw new RangeError(`nothing to pick from for ${key.join("|")}`);
  return list[Math.floor(draw(...key) * list.length)]!;
}

/** The list in a drawn order. */
export function shuffle<T extends string>(list: readonly T[], ...key: readonly (string | number)[]): readonly T[] {
  return [...list].sort((a, b) => draw(...key, a) - draw(...key, b));
}
