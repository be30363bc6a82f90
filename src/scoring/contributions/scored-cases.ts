import type {NodeScore} from "../aggregate-case.js";
import {aggregateCases, poolRanked} from "../aggregate-cases.js";
import {assertFramework} from "../check/check-framework.js";
import type {Framework} from "../framework-model.js";
import type {Case} from "../leaf-scores.js";
import type {Observation} from "../model.js";
import {prepareLeaves} from "../prepare-leaves.js";
import {assertFloor, type ScoreOptions} from "../score.js";

/** All nodes of one unit in one period, by id. */
export type NodeScores = ReadonlyMap<string, NodeScore>;

/** Every case with its nodes, in the order of `score`; `pools` are the numbers of the cases ranked together. */
export interface ScoredCases {
  readonly cases: readonly Case[];
  readonly nodes: readonly NodeScores[];
  readonly pools: readonly (readonly number[])[];
}

/** Scores as `score` does, and keeps who is compared with whom. @throws {RangeError} as `score` */
export function scoreCases(
  framework: Framework,
  observations: readonly Observation[],
  {units, period, missing = "renormalise"}: ScoreOptions
): ScoredCases {
  assertFramework(framework);
  if (missing === "zero") assertFloor(framework);
  const {leaves} = prepareLeaves(framework, observations, {units, period});
  const nodes = aggregateCases(framework, leaves, missing).map(
    ({scores}) => new Map(scores.map((row) => [row.node, row]))
  );
  return {cases: leaves.cases, nodes, pools: poolRanked(leaves.cases)};
}
