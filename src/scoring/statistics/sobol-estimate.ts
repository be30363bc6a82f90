/**
 * First-order and total sensitivity indices from the runs of a design A, B, AB₁ … AB_d.
 *
 * Source: Saltelli et al. (2010), Comput. Phys. Commun. 181(2), for the first order; Jansen (1999) for the total;
 * COINr `SA_estimate`. Outputs are centred first, which COINr does not do: without it the first order is noisy.
 */
import {quantileOfSorted} from "../quantile.js";
import {type Random, seedRandom} from "../random.js";
import {hasSpread} from "../sample.js";
import type {Why} from "./column.js";
import {rescale} from "./rescale.js";

/** Variance of outputs of which the largest lies in [1, 2): below this they differ by rounding alone. */
const NEGLIGIBLE = 1e-24;

/** One input of a model. Indices may leave 0–1 a little by sampling error; null where the output never varies. */
export interface SobolIndex {
  readonly input: string;
  /** Share of the output's variance that goes if this input alone is fixed. */
  readonly first: number | null;
  /** Share that stays if all inputs but this one are fixed: what it does with others too. */
  readonly total: number | null;
  /** 5–95 % over bootstrap draws of the runs; null without bootstrap or index. */
  readonly firstInterval: readonly [number, number] | null;
  readonly totalInterval: readonly [number, number] | null;
  /** False: changing this input alone changed the output of no run at all. */
  readonly acts: boolean;
  readonly why: Why | null;
}

export interface EstimateOptions {
  /** False takes outputs as they are, as COINr does; for comparing with it. */
  readonly centred?: boolean;
  /** Draws of the bootstrap and their seed; no intervals without. */
  readonly bootstrap?: {readonly replications: number; readonly seed: number};
}

/**
 * @param given outputs of the N runs of A, the N of B, then N for each input: A with that input from B; N(d + 2) in all
 * @param inputs names, in the order of those runs
 * @returns one row per input; `no-spread` where A and B give one and the same output throughout (to 1e-12)
 * @throws {RangeError} naming the run whose output is not finite, or if the number of outputs does not fit, or a
 * bootstrap without replications is asked for
 */
export function estimateSobol(
  given: ArrayLike<number>,
  inputs: readonly string[],
  {centred = true, bootstrap}: EstimateOptions = {}
): readonly SobolIndex[] {
  const runs = countRuns(given, inputs.length);
  const outputs = rescale(Array.from(given)).values;
  const base = Float64Array.from({length: 2 * runs}, (_, i) => outputs[i]!);
  const mean = average(base);
  const variance = base.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (2 * runs - 1);
  const centre = centred ? mean : 0;
  const flat = !hasSpread([...base]) || variance < NEGLIGIBLE;
  return inputs.map((input, i) => {
    const terms = listTerms(outputs, runs, i, centre);
    const acts = terms.total.some((term) => term !== 0);
    const none = {input, first: null, total: null, firstInterval: null, totalInterval: null, acts};
    if (flat) return {...none, why: "no-spread"};
    return {
      ...none,
      first: average(terms.first) / variance,
      total: average(terms.total) / variance,
      ...(bootstrap ? intervals(terms, variance, bootstrap.replications, seedRandom(bootstrap.seed)) : {}),
      why: null
    };
  });
}

function countRuns(outputs: ArrayLike<number>, inputs: number): number {
  const runs = outputs.length / (inputs + 2);
  if (!Number.isInteger(runs) || runs < 2) {
    throw new RangeError(`${outputs.length} outputs are not N(d + 2) with d = ${inputs} and N of 2 or more`);
  }
  for (let i = 0; i < outputs.length; i++) {
    if (!Number.isFinite(outputs[i])) throw new RangeError(`run ${i}: the output must be finite, got ${outputs[i]}`);
  }
  return runs;
}

interface Terms {
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/** The terms whose means, over the variance, are the two indices of one input. */
function listTerms(outputs: ArrayLike<number>, runs: number, input: number, centre: number): Terms {
  const swapped = (input + 2) * runs;
  const change = (k: number) => outputs[swapped + k]! - outputs[k]!;
  return {
    first: Float64Array.from({length: runs}, (_, k) => (outputs[runs + k]! - centre) * change(k)),
    total: Float64Array.from({length: runs}, (_, k) => change(k) ** 2 / 2)
  };
}

/** Draws runs with replacement, the variance held fixed. */
function intervals({first, total}: Terms, variance: number, replications: number, draw: Random) {
  if (!(replications >= 1)) throw new RangeError(`the bootstrap needs 1 replication or more, got ${replications}`);
  const drawn = Array.from({length: replications}, () => {
    const picks = first.map(() => Math.floor(draw() * first.length));
    return {first: average(picks.map((k) => first[k]!)), total: average(picks.map((k) => total[k]!))};
  });
  const interval = (values: readonly number[]): readonly [number, number] => {
    const sorted = values.map((value) => value / variance).sort((a, b) => a - b);
    return [quantileOfSorted(sorted, 0.05), quantileOfSorted(sorted, 0.95)];
  };
  return {
    firstInterval: interval(drawn.map((each) => each.first)),
    totalInterval: interval(drawn.map((each) => each.total))
  };
}

function average(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
