/**
 * Looking for allowed weights that take a unit as far as they can: the best found is kept.
 */
import {climb, type Found, type Goal, goesFurther, keepWithin} from "./climb.js";
import {type EffectiveWeights, weightsBehind} from "./cone.js";
import type {BoundedPool} from "./pair-bounds.js";
import {goesBeyond} from "./rivals.js";
import type {Trials} from "./trials.js";

export interface Seeker {
  /** What was known, or better; `score` gives the rank with the weights. */
  readonly found: () => Found;
  /** Climbs from some effective weights, unless what was found is enough already. */
  readonly goFrom: (weights: EffectiveWeights) => void;
  /** Climbs from those of the starts that go furthest by themselves, and from the weights known. */
  readonly goFromBest: (starts: readonly EffectiveWeights[], climbs: number) => void;
}

/** @param known weights that were found already: the framework's own, or better */
export function seekWeights({table, box}: BoundedPool, trials: Trials, goal: Goal, known: Found): Seeker {
  const {unit, end, enough} = goal;
  let found = known;
  const goFrom = (start: Float64Array) => {
    if (found.rank === enough) return;
    const {rank, weights} = climb(trials, box, start, goal);
    if (!goesBeyond(end, rank, found.rank)) return;
    const confirmed = {rank: trials.confirm(weights, unit), weights};
    if (goesBeyond(end, confirmed.rank, found.rank)) found = confirmed;
  };
  const within = (weights: EffectiveWeights) => keepWithin(box, weightsBehind(weights, table, known.weights));
  return {
    found: () => found,
    goFrom: (weights) => goFrom(within(weights)),
    goFromBest: (starts, climbs) => {
      if (found.rank === enough) return;
      const all = starts.map(within);
      const tried = trials.stand(all, unit).map((standing, k) => ({weights: all[k]!, standing}));
      tried.sort((a, b) =>
        goesFurther(end, a.standing, b.standing) ? -1 : goesFurther(end, b.standing, a.standing) ? 1 : 0
      );
      for (const {weights} of tried.slice(0, climbs)) goFrom(weights);
      if (climbs > 0) goFrom(keepWithin(box, known.weights));
    }
  };
}
