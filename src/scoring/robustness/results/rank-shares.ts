/**
 * How much of the variance of one unit's rank each input explains.
 */
import {estimateSobol} from "../../statistics/sobol-estimate.js";
import {numberAt} from "../inputs.js";
import type {InputId, RobustnessRuns} from "../model.js";
import {ranksOfCase} from "./base-runs.js";

/**
 * How a share was told: `first-order` by Sobol's index of the unit's rank; `between` as the variance between an
 * input's alternatives over all variance, for runs that are no design or leave the unit without a rank.
 */
export type ShareHow = "first-order" | "between";

export interface RankShare {
  readonly input: InputId;
  /** 0–1, up to sampling error; null where it can't be told: the input has no list of alternatives. */
  readonly share: number | null;
  readonly how: ShareHow;
}

/**
 * One row per input, in the order of the inputs.
 *
 * @param place the unit's place in `runs.cases`
 * @param samples N of the runs' design, null if they are none (`designSamples`)
 * @returns [] where the unit's rank never moves: nothing drives it
 */
export function explainRank(runs: RobustnessRuns, place: number, samples: number | null): readonly RankShare[] {
  const ranks = ranksOfCase(runs, place, runs.points.length);
  const taken = ranks.filter((rank) => rank > 0);
  if (taken.every((rank) => rank === taken[0])) return [];
  const inputs = runs.inputs.map(({id}) => id);
  if (taken.length === ranks.length && samples !== null) {
    const indices = estimateSobol(ranks, inputs);
    return inputs.map((input, i) => ({input, share: indices[i]!.first, how: "first-order"}));
  }
  return inputs.map((input, i) => ({input, share: shareBetween(runs, ranks, i), how: "between"}));
}

/** Correlation ratio of the rank on the alternative drawn (sum of squares between over total). */
function shareBetween({inputs, points}: RobustnessRuns, ranks: Int32Array, input: number): number | null {
  const alternatives = inputs[input]!.alternatives;
  if (alternatives === null) return null;
  const ranked = [...ranks.keys()].filter((run) => ranks[run]! > 0);
  const mean = ranked.reduce((sum, run) => sum + ranks[run]!, 0) / ranked.length;
  const groups = alternatives.map(() => ({n: 0, sum: 0}));
  let all = 0;
  for (const run of ranked) {
    const group = groups[numberAt(points[run]![input]!, alternatives.length)]!;
    group.n += 1;
    group.sum += ranks[run]! - mean;
    all += (ranks[run]! - mean) ** 2;
  }
  return groups.reduce((sum, group) => sum + (group.n === 0 ? 0 : group.sum ** 2 / group.n), 0) / all;
}
