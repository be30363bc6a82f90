/**
 * What all runs of one framework and one set of observations share.
 */
import {aggregateCases, poolRanked} from "../aggregate-cases.js";
import {assertFramework} from "../check/check-framework.js";
import type {Framework} from "../framework-model.js";
import {type FlatTree, flattenTree} from "../kernel/flat-tree.js";
import type {Case, LeafScores} from "../leaf-scores.js";
import type {Observation, UnitRow} from "../model.js";
import {prepareLeaves} from "../prepare-leaves.js";
import {rankScores} from "../rank.js";
import {checkRobustness} from "./check-robustness.js";
import {checkWeightSets, prepareWeights, type WeightDraws} from "./draw-weights.js";
import {listInputs} from "./inputs.js";
import type {RankedCase, RobustnessInput, WeightSet} from "./model.js";
import type {PreparedVariant} from "./run-variant.js";

/** What is scored. */
export interface RunData {
  /** The units; those observed unless given. */
  readonly units?: readonly UnitRow[];
  /** One period alone; every period of the observations unless given. */
  readonly period?: string;
  /** Sets of weights to choose from, in place of drawing them. */
  readonly weightSets?: readonly WeightSet[];
}

/** Shared by all runs. */
export interface RunSetting extends RunData {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly inputs: readonly RobustnessInput[];
  readonly tree: FlatTree;
  readonly weights: WeightDraws;
  /** The units and periods ranked nominally, and their numbers among all cases. */
  readonly cases: readonly RankedCase[];
  readonly numbers: readonly number[];
  /** Places in `cases` of those ranked together. */
  readonly pools: readonly Int32Array[];
  /** The leaf scores of the framework itself. */
  readonly leaves: LeafScores;
  /** Variants prepared so far, by what makes them; a memory, so that no more than a few are prepared twice. */
  readonly prepared: Map<string, PreparedVariant>;
}

/** @throws {RangeError} as `score`, `checkRobustness` and `checkWeightSets` */
export function prepareSetting(framework: Framework, observations: readonly Observation[], data: RunData): RunSetting {
  const {units, period, weightSets} = data;
  assertFramework(framework);
  checkRobustness(framework);
  if (weightSets) checkWeightSets(framework, weightSets);
  const {leaves} = prepareLeaves(framework, observations, {units, period});
  const scores = aggregateCases(framework, leaves, "renormalise").map((tree) => tree.scores[0]!.score);
  const pools = poolRanked(leaves.cases);
  const ranks = rankPools(scores, pools, framework.rank.decimals);
  const numbers = ranks.flatMap((rank, i) => (rank === null ? [] : [i]));
  const tree = flattenTree(framework);
  return {
    ...data,
    framework,
    observations,
    inputs: listInputs(framework, weightSets),
    tree,
    weights: prepareWeights(framework, tree, weightSets),
    cases: numbers.map((i) => toRanked(leaves.cases[i]!, ranks[i]!, scores[i]!)),
    numbers,
    pools: placesIn(pools, numbers),
    leaves,
    prepared: new Map()
  };
}

/** The nominal ranks of all cases, as `score` has them. */
function rankPools(
  scores: readonly (number | null)[],
  pools: readonly (readonly number[])[],
  decimals: number | undefined
): readonly (number | null)[] {
  const ranks = new Array<number | null>(scores.length).fill(null);
  for (const pool of pools) {
    rankScores(
      pool.map((i) => scores[i]!),
      decimals
    ).forEach((rank, k) => {
      ranks[pool[k]!] = rank;
    });
  }
  return ranks;
}

/** Each pool as places in `numbers`; pools without any are left out. */
function placesIn(pools: readonly (readonly number[])[], numbers: readonly number[]): readonly Int32Array[] {
  const place = new Map(numbers.map((i, k) => [i, k]));
  return pools
    .map((pool) => Int32Array.from(pool.flatMap((i) => place.get(i) ?? [])))
    .filter((pool) => pool.length > 0);
}

function toRanked({member, period}: Case, rank: number, score: number): RankedCase {
  const pool = [member.peers, period].filter((part) => part !== "").join(", ");
  return {unit: member.unit, period, pool, rank, score};
}
