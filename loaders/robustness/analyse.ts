/**
 * From a framework with its observations to everything the robustness command writes.
 */

import {
  listInputs,
  type PossibleRank,
  pointsOf,
  possibleRanks,
  prepareSetting,
  type RobustnessResults,
  type RobustnessRuns,
  randomPoints,
  rankPoints,
  robustnessResults
} from "../../src/scoring/analysis.js";
import type {Framework, Observation, UnitRow} from "../../src/scoring/index.js";
import {sobolDesign} from "../../src/scoring/statistics/index.js";
import {makeRuns} from "./make-runs.js";

export interface AnalyseOptions {
  readonly units?: readonly UnitRow[];
  readonly period?: string;
  /** N: the design has N(d + 2) runs for d inputs. */
  readonly replications: number;
  readonly seed: number;
  /** Points to replay, instead of a design. */
  readonly points?: readonly Float64Array[];
  /** Threads; as many as the set is worth unless given. */
  readonly workers?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Analysis {
  readonly runs: RobustnessRuns;
  readonly results: RobustnessResults;
  /** In the order of `runs.cases`. */
  readonly possible: readonly PossibleRank[];
}

/**
 * Runs the design of a sensitivity analysis, so that one set of runs serves intervals, pairs and indices.
 *
 * @throws (rejects) RangeError as `runRobustness` and `possibleRanks`, or if there is nobody to rank
 */
export async function analyse(
  framework: Framework,
  observations: readonly Observation[],
  {units, period, replications, seed, points: replayed, workers, onProgress}: AnalyseOptions
): Promise<Analysis> {
  const setting = prepareSetting(framework, observations, {units, period});
  if (setting.cases.length === 0) throw new RangeError(`framework ${framework.id}: no unit has a rank`);
  const points = pointsOf(setting, {points: replayed ?? designPoints(framework, replications, seed)});
  const runs = rankPoints(setting, points, await makeRuns(setting, points, onProgress, workers));
  const found = possibleRanks(framework, observations, {units, period});
  const byCase = new Map(found.map((row) => [caseKey(row), row]));
  const possible = runs.cases.map((each) => byCase.get(caseKey(each))!);
  return {runs, results: robustnessResults(framework, runs, seed), possible};
}

/** Points of a design; where nothing may change there is nothing to design, and every run is the nominal one. */
function designPoints(framework: Framework, replications: number, seed: number): readonly Float64Array[] {
  const inputs = listInputs(framework).length;
  return inputs === 0 ? randomPoints(0, replications, seed) : sobolDesign(inputs, replications, seed);
}

function caseKey({unit, period}: {readonly unit: string; readonly period: string}): string {
  return `${unit}\u0000${period}`;
}
