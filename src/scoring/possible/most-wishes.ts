/**
 * How many wishes can be met at once: all but the fewest that leave no conflict.
 */
import {checkWishes} from "./check-wishes.js";
import type {Cone, EffectiveWeights} from "./cone.js";
import {leastHittingSet} from "./hitting-set.js";

export interface WishSearch {
  /** How often wishes may be checked before settling for a bound. */
  readonly checks: number;
  /** So many wishes are known to be lost by some weights: a search that gets there is done. */
  readonly known: () => number;
  /** Is told weights that came out on the way. */
  readonly tried: (weights: EffectiveWeights) => void;
}

/** Branches of one search for the fewest wishes to give up. */
const STEPS = 20_000;

/**
 * The least number of wishes that are not met, whatever the weights: a bound that only conflicts certify. Conflicts are
 * collected until giving up the fewest that hit them all leaves wishes that can be met at once.
 *
 * Source: Moreno-Centeno and Karp (2013), The implicit hitting set approach.
 */
export function fewestLost(cone: Cone, wishes: readonly Float64Array[], search: WishSearch): number {
  const conflicts: (readonly number[])[] = [];
  const all = wishes.map((_, k) => k);
  let [bound, left] = [0, search.checks];
  while (left > 0 && bound < search.known()) {
    const lost = leastHittingSet(conflicts, STEPS);
    bound = Math.max(bound, lost.bound);
    if (bound >= search.known()) break;
    let kept = all.filter((wish) => !lost.members.includes(wish));
    const before = conflicts.length;
    while (kept.length > 0 && left > 0) {
      left -= 1;
      const {conflict, weights} = checkWishes(cone, wishes, kept);
      search.tried(weights);
      if (conflict === null) break;
      conflicts.push(conflict);
      kept = kept.filter((wish) => !conflict.includes(wish));
    }
    if (conflicts.length === before) break;
  }
  return Math.max(bound, leastHittingSet(conflicts, STEPS).bound);
}
