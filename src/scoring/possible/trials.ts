/**
 * Ranks under weights that are tried: fast by the kernel, and by the engine itself where a rank hangs on a rounding.
 */
import {aggregateCases} from "../aggregate-cases.js";
import type {Framework} from "../framework-model.js";
import {prepareEvaluate} from "../kernel/evaluate.js";
import type {LeafScores} from "../leaf-scores.js";
import {areTied, rankScores} from "../rank.js";
import {withWeights} from "../robustness/draw-weights.js";
import {roundDecimal} from "../round.js";
import {listWeights} from "./list-weights.js";
import type {PoolTable} from "./pool-table.js";

/** Where a unit comes out. */
export interface Standing {
  readonly rank: number;
  /** How far the last unit ahead is ahead of it, and how far behind the next is: what to close, to gain or lose a rank. */
  readonly above: number;
  readonly below: number;
}

export interface Trials {
  /** By the kernel, which takes many weights at once hardly slower than one. */
  readonly stand: (weights: readonly Float64Array[], unit: number) => readonly Standing[];
  /** By the engine: what `score` would give. */
  readonly confirm: (weights: Float64Array, unit: number) => number;
}

/** Kernel and engine differ by less, relative to a score. */
const CLOSE = 1e-9;

/** Trials of one pool. @param ranked case numbers of its ranked units, in the order of the table */
export function prepareTrials(
  framework: Framework,
  leaves: LeafScores,
  table: PoolTable,
  ranked: readonly number[]
): Trials {
  const evaluate = prepareEvaluate(table.tree, table.grid, {method: null, at: "index"});
  const scoresUnder = (all: readonly Float64Array[]) => {
    const [weights, out] = [new Float64Array(all.length * table.nodes), new Float64Array(all.length * table.units)];
    all.forEach((each, run) => {
      weights.set(each, run * table.nodes);
    });
    evaluate(weights, all.length, out);
    return all.map((_, run) => out.subarray(run * table.units, (run + 1) * table.units));
  };
  const byEngine = (weights: Float64Array, unit: number) => {
    const trees = aggregateCases(withWeights(framework, listWeights(table.tree, weights)), leaves, "renormalise");
    const own = ranked.map((i) => trees[i]!.scores[0]!.score);
    return rankScores(own, table.decimals)[unit]!;
  };
  return {
    stand: (weights, unit) => scoresUnder(weights).map((scores) => standingOf(scores, unit, table.decimals)),
    confirm: (weights, unit) => {
      const scores = scoresUnder([weights])[0]!;
      const [high, low] = [countAhead(scores, unit, table.decimals, 1), countAhead(scores, unit, table.decimals, -1)];
      return high === low ? high + 1 : byEngine(weights, unit);
    }
  };
}

function standingOf(scores: Float64Array, unit: number, decimals: number | undefined): Standing {
  const own = scores[unit]!;
  let [above, below] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  scores.forEach((other, k) => {
    if (k === unit) return;
    if (isAhead(other, own, decimals)) above = Math.min(above, other - own);
    else below = Math.min(below, own - other);
  });
  return {rank: 1 + countAhead(scores, unit, decimals, 0), above, below};
}

/** Units ahead of one, with its score lowered and theirs raised (`sign` 1) by what counts as close, or the reverse. */
function countAhead(scores: Float64Array, unit: number, decimals: number | undefined, sign: 1 | 0 | -1): number {
  const own = scores[unit]! - sign * CLOSE * Math.abs(scores[unit]!);
  let count = 0;
  for (let k = 0; k < scores.length; k++) {
    const other = scores[k]! + sign * CLOSE * Math.abs(scores[k]!);
    if (k !== unit && isAhead(other, own, decimals)) count += 1;
  }
  return count;
}

function isAhead(other: number, own: number, decimals: number | undefined): boolean {
  if (other <= own) return false;
  if (decimals === undefined) return !areTied(other, own);
  return other - own >= 2 * 10 ** -decimals || roundDecimal(other, decimals) > roundDecimal(own, decimals);
}
