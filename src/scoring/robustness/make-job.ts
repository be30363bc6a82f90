/**
 * A robustness run as a job for workers (`RunJob`): the same runs as `runRobustness` makes, and so the same ranks.
 */
import type {Framework} from "../framework-model.js";
import type {JobVariant, RunJob} from "../kernel/run-job.js";
import type {LeafScores} from "../leaf-scores.js";
import type {Observation} from "../model.js";
import type {RankedCase} from "./model.js";
import {drawLeaves, leafKey, type Run, toRun, treeKey} from "./run-points.js";
import {pointsOf, type RunOptions} from "./run-robustness.js";
import {prepareSetting, type RunSetting} from "./run-setting.js";
import {fillVariant} from "./run-variant.js";

/** A job, and the ranked units and periods that its tallies are of, in their order. */
export interface RobustnessJob {
  readonly job: RunJob;
  readonly cases: readonly RankedCase[];
}

/**
 * Makes the job. The same job serves other weights too, as long as the same ones are 0: only `job.framework` changes.
 *
 * @throws {RangeError} as `runRobustness`
 * @example
 * const {job, cases} = makeJob(framework, observations, {seed: 1});
 * const tallies = await runner.run(job);
 * cases.map(({unit}, i) => ({unit, ...spreadOf(tallies[i]!)}));
 */
export function makeJob(
  framework: Framework,
  observations: readonly Observation[],
  options: Omit<RunOptions, "weightSets" | "onProgress">
): RobustnessJob {
  const setting = prepareSetting(framework, observations, options);
  const runs = pointsOf(setting, options).map((point, run) => toRun(setting, point, run));
  const {variants, numberOf} = fillVariants(setting, runs);
  const job: RunJob = {
    framework,
    variants,
    pools: setting.pools,
    variantOf: Uint32Array.from(runs, (run) => numberOf.get(keyOf(run))!),
    weightsAt: Float64Array.from(runs, ({weights}) => weights ?? Number.NaN)
  };
  return {job, cases: setting.cases};
}

/** Each variant that some run is of, once, and its number by `keyOf`. */
function fillVariants(setting: RunSetting, runs: readonly Run[]) {
  const {robustness} = setting.framework;
  const variants: JobVariant[] = [];
  const numberOf = new Map<string, number>();
  const drawn = new Map<string, LeafScores>();
  for (const run of runs) {
    if (numberOf.has(keyOf(run))) continue;
    const leaves = drawn.get(leafKey(run)) ?? drawLeaves(setting, run);
    drawn.set(leafKey(run), leaves);
    numberOf.set(keyOf(run), variants.length);
    const {grid} = fillVariant(setting, run.variant, leaves, null);
    variants.push({grid, drawn: {method: run.variant.aggregate, at: robustness?.aggregate_at ?? "index"}});
  }
  return {variants, numberOf};
}

function keyOf(run: Run): string {
  return `${leafKey(run)} ${treeKey(run)}`;
}
