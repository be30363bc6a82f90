/**
 * How much a figure's change differs from one year to the next: what makes a projection uncertain.
 */
import {sampleStandardDeviation} from "simple-statistics";

/** Standard deviation of one yearly change, and what it was estimated from. */
export interface Spread {
  readonly basis: "own-series" | "peers-spread";
  readonly sd: number;
  /** Degrees of freedom of `sd`. */
  readonly freedom: number;
  /** Own yearly changes that the pace is the mean of. */
  readonly changes: number;
}

const OWN_CHANGES = 3;
const PEERS = 5;

/**
 * The spread of one unit's yearly changes: its own where it has three or more, otherwise that of its peers' changes.
 * Peers differ in their pace too, not in its chance alone, so theirs is on the wide side.
 *
 * @param own yearly changes of the unit
 * @param peers yearly changes of units of its kind, comparable ones alone
 * @returns null with fewer than three own and five peers' changes
 */
export function spreadOfUnit(own: readonly number[], peers: readonly number[]): Spread | null {
  if (own.length >= OWN_CHANGES) return spreadOf("own-series", own, own.length);
  return peers.length >= PEERS ? spreadOf("peers-spread", peers, own.length) : null;
}

/**
 * The spread of the yearly change of a sum over units, which is Σ factor · change: √(Σ factor²) times that of one unit,
 * as if chance struck each unit by itself. What strikes all at once is not in it: one change shows nothing of that.
 *
 * @param changes yearly changes of the units that are comparable
 * @param factors by which each unit that is in the sum enters it
 * @returns null with fewer than five changes
 * @example spreadOfSum([1, 2, 3, 4, 5], [0.5, 0.5])?.sd; // 1.118: 1.581 · √0.5
 */
export function spreadOfSum(changes: readonly number[], factors: readonly number[]): Spread | null {
  if (changes.length < PEERS) return null;
  const {sd, ...spread} = spreadOf("peers-spread", changes, 1);
  return {...spread, sd: sd * Math.hypot(...factors)};
}

function spreadOf(basis: Spread["basis"], values: readonly number[], changes: number): Spread {
  return {basis, sd: sampleStandardDeviation([...values]), freedom: values.length - 1, changes};
}
