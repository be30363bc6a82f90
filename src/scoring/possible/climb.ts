/**
 * From some allowed weights to ones that take a unit further, by setting one weight at a time as low or as high as it
 * may be.
 */
import type {WeightBox} from "./allowed-weights.js";
import {type End, goesBeyond} from "./rivals.js";
import type {Standing, Trials} from "./trials.js";

/** A rank, and weights that give it. */
export interface Found {
  readonly rank: number;
  readonly weights: Float64Array;
}

/** What a climb is for. */
export interface Goal {
  readonly unit: number;
  readonly end: End;
  /** A rank that no weights can take further. */
  readonly enough: number;
  /** How many weights a climb may set, one after another. */
  readonly steps: number;
}

/** Is one standing better (worse, for the worst rank) than another: by rank, or nearer to gaining (losing) one? */
export function goesFurther(end: End, one: Standing, other: Standing): boolean {
  if (one.rank !== other.rank) return goesBeyond(end, one.rank, other.rank);
  return end === "best" ? one.above < other.above : one.below < other.below;
}

/**
 * Takes the one change that goes furthest, again and again.
 *
 * @returns the weights reached, at least as far as those it starts from, and the unit's rank with them
 */
export function climb(trials: Trials, box: WeightBox, start: Float64Array, {unit, end, enough, steps}: Goal): Found {
  let weights = start;
  let best = trials.stand([start], unit)[0]!;
  for (let step = 0; step < steps && best.rank !== enough; step++) {
    const moves = movesFrom(box, weights);
    const before = weights;
    trials.stand(moves, unit).forEach((standing, k) => {
      if (goesFurther(end, standing, best)) [best, weights] = [standing, moves[k]!];
    });
    if (weights === before) break;
  }
  return {rank: best.rank, weights};
}

function movesFrom({low, high}: WeightBox, weights: Float64Array): readonly Float64Array[] {
  return [...weights].flatMap((own, node) =>
    low[node] === high[node]
      ? []
      : [low[node]!, high[node]!].filter((end) => end !== own).map((end) => weights.with(node, end))
  );
}

/** Weights put within what is allowed. */
export function keepWithin({low, high}: WeightBox, weights: Float64Array): Float64Array {
  return weights.map((weight, node) => Math.min(high[node]!, Math.max(low[node]!, weight)));
}
