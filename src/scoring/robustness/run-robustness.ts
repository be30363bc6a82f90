/**
 * Many runs of one framework with other choices that could have been made: weights, methods, rules, the data themselves.
 *
 * Source: Handbook (2008), step 7; Saisana, Saltelli and Tarantola (2005).
 */
import type {Framework} from "../framework-model.js";
import {rankRuns} from "../kernel/rank-runs.js";
import type {Observation} from "../model.js";
import {compareIds} from "../order.js";
import {noteLimits} from "./limits.js";
import type {RobustnessRuns} from "./model.js";
import {checkPoints, randomPoints} from "./points.js";
import {noteInert, noteNotDrawn} from "./run-inert.js";
import {type OnProgress, type RunScores, runPoints} from "./run-points.js";
import {prepareSetting, type RunData, type RunSetting} from "./run-setting.js";

export interface RunOptions extends RunData {
  /** Runs; `framework.robustness.replications` unless given. */
  readonly replications?: number;
  /** The same seed gives the same runs; needed unless points are given. */
  readonly seed?: number;
  /** The runs themselves, instead of drawing them: a Sobol design, or those of a file. */
  readonly points?: readonly ArrayLike<number>[];
  /** Is told after every block of runs how many are done; what it throws stops them. */
  readonly onProgress?: OnProgress;
}

/**
 * Runs the framework with the choices that its robustness section allows. Each run is a point with one coordinate per
 * input (`listInputs`) and can be made again from that alone. Units that are not ranked by the framework itself take no
 * part: coverage rules are its own in every run but where missing counts 0.
 *
 * With several periods each is ranked by itself, and a unit has one case per period; a run's choices are the same in all.
 * Gaps and ranges are drawn from 256 data sets (`DATA_SETS`), the same whatever the seed.
 *
 * @throws {RangeError} as `score`; naming the place in the framework's robustness section, the run, the weight set or the
 * observation with which nothing can be drawn
 * @example runRobustness(framework, observations, {seed: 1}).ranks; // by run · cases + case
 */
export function runRobustness(
  framework: Framework,
  observations: readonly Observation[],
  options: RunOptions
): RobustnessRuns {
  const setting = prepareSetting(framework, observations, options);
  const points = pointsOf(setting, options);
  return rankPoints(setting, points, runPoints(setting, points, options.onProgress));
}

/**
 * The runs of all points, ranked, with what their readers should know.
 *
 * @param made what `runPoints` gave for the points, in their order
 */
export function rankPoints(
  setting: RunSetting,
  points: readonly Float64Array[],
  {scores, weights, ownScale, limits}: RunScores
): RobustnessRuns {
  const {framework, inputs, cases, pools, tree} = setting;
  const ranks = new Int32Array(scores.length);
  rankRuns(scores, points.length, cases.length, pools, ranks, framework.rank.decimals);
  return {
    inputs,
    points,
    cases,
    scores,
    ranks,
    ownScale: ownScale.includes(0) ? ownScale : undefined,
    nodes: setting.weights.nodes.map((node) => tree.ids[node]!),
    weights,
    notes: [...noteNotDrawn(setting), ...noteLimits(limits), ...noteInert(setting, points)].sort((a, b) =>
      compareIds(a.code, b.code)
    )
  };
}

/** @throws {RangeError} as `checkPoints` and `randomPoints`, and if there are neither points nor a seed */
export function pointsOf({framework, inputs}: RunSetting, options: RunOptions): readonly Float64Array[] {
  const {points, seed, replications = framework.robustness!.replications} = options;
  if (points) {
    checkPoints(inputs, points);
    return points.map((point) => Float64Array.from(point));
  }
  if (seed === undefined) throw new RangeError("runs need a seed, or points");
  return randomPoints(inputs.length, replications, seed);
}
