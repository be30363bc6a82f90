/**
 * A robustness run as a job for workers: plain data that can be sent to one, and pieces of it that can be worked out in
 * any order. What a run draws hangs on the run alone, so neither the number of workers nor the pieces change a rank.
 */
import type {Framework} from "../framework-model.js";
import {prepareWeights} from "../robustness/draw-weights.js";
import {type DrawnAggregate, type Evaluate, prepareEvaluate} from "./evaluate.js";
import {flattenTree} from "./flat-tree.js";
import {rankRuns} from "./rank-runs.js";
import type {ScoreGrid} from "./score-grid.js";
import {addRanks, makeTallies, type RankTally} from "./tally.js";

/** One set of leaf scores and the aggregation of the runs that take it. */
export interface JobVariant {
  readonly grid: ScoreGrid;
  readonly drawn: DrawnAggregate;
}

/** All that is needed to work out any of its runs. Everything in it can be cloned to a worker. */
export interface RunJob {
  /** Says the tree, how weights are drawn, and to how many decimals scores are ranked. */
  readonly framework: Framework;
  /** Over the same units, in the same order. */
  readonly variants: readonly JobVariant[];
  /** Numbers of the units that are ranked together. */
  readonly pools: readonly Int32Array[];
  /** By run: the number of its variant. */
  readonly variantOf: Uint32Array;
  /** By run: the coordinate that its weights are drawn from (`prepareWeights`); NaN is the nominal ones. */
  readonly weightsAt: Float64Array;
}

/** Works out the runs from `from` to before `to`. */
export type RunChunk = (from: number, to: number) => readonly RankTally[];

/** Runs that are held at once. */
const TOGETHER = 64;
/** Scores that are held at once, about. */
const CELLS = 1 << 20;

/**
 * Prepares a job.
 *
 * @throws {RangeError} if the job has no variant, or a run of none of them; as `prepareEvaluate`; later, if a chunk is not
 * among the job's runs
 */
export function prepareJob(job: RunJob): RunChunk {
  checkJob(job);
  const {framework, variants, pools, variantOf, weightsAt} = job;
  const units = variants[0]!.grid.units;
  const together = Math.max(4, Math.min(TOGETHER, Math.floor(CELLS / Math.max(1, units))));
  const evaluate = prepareRuns(job, together);
  const scores = new Float64Array(together * units);
  const ranks = new Int32Array(together * units);
  return (from, to) => {
    if (!(from >= 0 && from <= to && to <= weightsAt.length)) {
      throw new RangeError(`runs ${from} to ${to} are not among the ${weightsAt.length} of the job`);
    }
    const tallies = makeTallies(units);
    for (const [variant, runs] of groupRuns(variantOf, from, to)) {
      for (let start = 0; start < runs.length; start += together) {
        const block = runs.slice(start, start + together);
        evaluate(variant, block, scores);
        rankRuns(scores, block.length, units, pools, ranks, framework.rank.decimals);
        addRanks(tallies, ranks, block.length);
      }
    }
    return tallies;
  };
}

function checkJob({variants, variantOf, weightsAt}: RunJob): void {
  if (variants.length === 0) throw new RangeError("a job needs at least one variant");
  if (variantOf.length !== weightsAt.length) {
    throw new RangeError(`a job of ${weightsAt.length} runs names the variants of ${variantOf.length}`);
  }
  const stranger = variantOf.find((variant) => variant >= variants.length);
  if (stranger !== undefined) throw new RangeError(`a run is of variant ${stranger}, of ${variants.length}`);
}

/** Draws the weights of some runs of one variant, and works out their scores. */
function prepareRuns(
  {framework, variants, weightsAt}: RunJob,
  together: number
): (variant: number, runs: readonly number[], scores: Float64Array) => void {
  const tree = flattenTree(framework);
  const {fill} = prepareWeights(framework, tree);
  const nodes = tree.ids.length;
  const weights = new Float64Array(together * nodes);
  const evaluates = new Map<number, Evaluate>();
  return (variant, runs, scores) => {
    const {grid, drawn} = variants[variant]!;
    const evaluate = evaluates.get(variant) ?? prepareEvaluate(tree, grid, drawn);
    evaluates.set(variant, evaluate);
    runs.forEach((run, k) => {
      const u = weightsAt[run]!;
      fill(Number.isNaN(u) ? null : u, weights.subarray(k * nodes, (k + 1) * nodes));
    });
    evaluate(weights, runs.length, scores);
  };
}

/** Runs by the number of their variant. */
function groupRuns(variantOf: Uint32Array, from: number, to: number): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let run = from; run < to; run++) {
    const own = groups.get(variantOf[run]!);
    if (own) own.push(run);
    else groups.set(variantOf[run]!, [run]);
  }
  return groups;
}
