import type {RobustnessRuns} from "../model.js";

/**
 * For each run the mean, over the units ranked in it, of how many places their rank is from the published one: the
 * output of the sensitivity analysis (Saisana, Saltelli and Tarantola 2005).
 *
 * @param cases places in `runs.cases`; all unless given
 * @returns places, 0 or more; null for a run that ranks none of them
 */
export function meanRankChanges(runs: RobustnessRuns, cases?: readonly number[]): readonly (number | null)[] {
  const places = cases ?? runs.cases.map((_, place) => place);
  return runs.points.map((_, run) => {
    let [sum, ranked] = [0, 0];
    for (const place of places) {
      const rank = runs.ranks[run * runs.cases.length + place]!;
      if (rank === 0) continue;
      ranked += 1;
      sum += Math.abs(rank - runs.cases[place]!.rank);
    }
    return ranked === 0 ? null : sum / ranked;
  });
}
