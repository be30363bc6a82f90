/**
 * Which choice moves the ranks: Sobol's indices of the mean rank change, per pool and over all units.
 */
import {groupRows} from "../../group-rows.js";
import {type EstimateOptions, estimateSobol, type SobolIndex} from "../../statistics/sobol-estimate.js";
import type {RobustnessRuns} from "../model.js";
import {designSamples} from "./base-runs.js";
import {meanRankChanges} from "./rank-change.js";

/** Indices of one pool, or of all units where `pool` is null. */
export interface RankSensitivity {
  readonly pool: string | null;
  /** N of the design; the indices come from N(d + 2) runs. */
  readonly samples: number;
  /** One row per input, in the order of the inputs; `acts: false` is an input that changed no run's output. */
  readonly indices: readonly SobolIndex[];
}

/**
 * First-order and total indices, centred; of all units first, then per pool where there are several.
 *
 * Indices are null with `no-spread` where no rank ever moves, and with `too-few` where a run ranks nobody.
 *
 * @returns [] where the runs are no design of a sensitivity analysis (`designSamples`)
 */
export function rankSensitivity(
  runs: RobustnessRuns,
  bootstrap?: EstimateOptions["bootstrap"]
): readonly RankSensitivity[] {
  const samples = designSamples(runs);
  if (samples === null) return [];
  const pools = groupRows(
    runs.cases.map((_, place) => place),
    (place) => runs.cases[place]!.pool
  );
  const parts: readonly (readonly [string | null, readonly number[] | undefined])[] =
    pools.size > 1 ? [[null, undefined], ...pools] : [[null, undefined]];
  const inputs = runs.inputs.map(({id}) => id);
  return parts.map(([pool, cases]) => ({
    pool,
    samples,
    indices: estimate(meanRankChanges(runs, cases), inputs, samples, bootstrap)
  }));
}

function estimate(
  changes: readonly (number | null)[],
  inputs: readonly string[],
  samples: number,
  bootstrap: EstimateOptions["bootstrap"]
): readonly SobolIndex[] {
  if (changes.every((change): change is number => change !== null)) return estimateSobol(changes, inputs, {bootstrap});
  return inputs.map((input, i) => ({
    input,
    first: null,
    total: null,
    firstInterval: null,
    totalInterval: null,
    acts: changes.slice(0, samples).some((change, k) => change !== changes[(i + 2) * samples + k]),
    why: "too-few"
  }));
}
