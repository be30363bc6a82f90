/**
 * The best and the worst rank that the allowed weights can give each unit: found by optimisation, not by drawing.
 */
import {aggregateCases, poolRanked} from "../aggregate-cases.js";
import {assertFramework} from "../check/check-framework.js";
import type {Framework} from "../framework-model.js";
import {type FlatTree, flattenTree} from "../kernel/flat-tree.js";
import {fillGrid} from "../kernel/score-grid.js";
import type {LeafScores} from "../leaf-scores.js";
import type {Observation} from "../model.js";
import {prepareLeaves} from "../prepare-leaves.js";
import {rankScores} from "../rank.js";
import type {ScoreOptions} from "../score.js";
import {findAdditivePart} from "./additive.js";
import {allowedWeights, type WeightBox} from "./allowed-weights.js";
import {listWeights} from "./list-weights.js";
import type {PossibleRank} from "./model.js";
import {tabulatePool} from "./pool-table.js";
import {boundPool, type Effort, findEnd, type RankEnd} from "./rank-end.js";
import {type End, sortRivals} from "./rivals.js";
import {sortTree} from "./sort-tree.js";
import {prepareTrials} from "./trials.js";

/** Pools with more units get bounds of pairs, and a short climb for each end. */
const LARGE = 300;
const EFFORT: Effort = {checks: 100, climbs: 3, steps: 60, splits: 12};
const LITTLE: Effort = {checks: 0, climbs: 1, steps: 3, splits: 0};

/**
 * The possible ranks of every ranked unit among its peers in its period, by unit id and period.
 *
 * Allowed are the weights of `framework.robustness.weights`: each node's within its share of the nominal one, at the
 * levels given, or, for a Dirichlet draw, any down to a millionth of their group's highest; siblings are renormalised as
 * `score` does. Only weights vary: leaves, aggregations and the missing-data rule are the framework's own. Units that
 * are not ranked take no place.
 *
 * An end is `exact` where the weights given reach a bound that no weights can pass. Bounds are certified:
 * exact where one mean holds throughout (arithmetic, geometric, harmonic or one power) and units have the same children;
 * elsewhere by what a missing child or a group of another mean can make up at most, over smaller and smaller parts of
 * the weights. Copeland groups are bounded by what any data could give. In pools of more than 300 units each pair is
 * bounded by itself. A tie (1e-12, as in `rankScores`, and `rank.decimals`) is not ahead.
 *
 * @param options units (those observed unless given) and period (every period unless given)
 * @throws {RangeError} as `score`, and if the framework has no robustness section or a share not from 0 to below 1
 * @example possibleRanks(framework, observations).filter((row) => row.best === 1 && row.best_how === "exact")
 */
export function possibleRanks(
  given: Framework,
  observations: readonly Observation[],
  {units, period}: Pick<ScoreOptions, "units" | "period"> = {}
): readonly PossibleRank[] {
  assertFramework(given);
  const framework = sortTree(given);
  const tree = flattenTree(framework);
  const box = allowedWeights(framework, tree);
  const {leaves} = prepareLeaves(framework, observations, {units, period});
  const index = aggregateCases(framework, leaves, "renormalise").map(({scores}) => scores[0]!.score);
  const rows = new Map<number, PossibleRank>();
  for (const pool of poolRanked(leaves.cases)) {
    const ranked = pool.filter((i) => index[i] !== null);
    const nominal = rankScores(
      ranked.map((i) => index[i]!),
      framework.rank.decimals
    );
    if (ranked.length === 0) continue;
    const found = rankPool({framework, tree, box, leaves}, pool, ranked, nominal as readonly number[]);
    found.forEach((row, k) => {
      rows.set(ranked[k]!, row);
    });
  }
  return leaves.cases.flatMap((_, i) => rows.get(i) ?? []);
}

/** What all pools have in common. */
interface Setting {
  readonly framework: Framework;
  readonly tree: FlatTree;
  readonly box: WeightBox;
  readonly leaves: LeafScores;
}

function rankPool(
  {framework, tree, box, leaves}: Setting,
  pool: readonly number[],
  ranked: readonly number[],
  nominal: readonly number[]
): readonly PossibleRank[] {
  const grid = fillGrid(framework, tree, leaves, ranked, null, "renormalise");
  const table = tabulatePool(tree, grid, box, pool.length, framework.rank.decimals);
  const units = ranked.map((_, unit) => unit);
  const whole = boundPool(table, findAdditivePart(table, box), box, units);
  const trials = prepareTrials(framework, leaves, table, ranked);
  const effort = ranked.length > LARGE ? LITTLE : EFFORT;
  const fixed = box.low.every((weight, node) => weight === box.high[node]);
  return ranked.map((i, unit) => {
    const own = {rank: nominal[unit]!, weights: tree.weights};
    const others = units.filter((other) => other !== unit);
    const rivals = sortRivals(whole, unit, fixed ? [] : others);
    const findOf = (end: End): RankEnd =>
      fixed ? {bound: own.rank, found: own} : findEnd({whole, trials, unit, end, rivals, nominal: own, effort});
    const {member, period} = leaves.cases[i]!;
    return {unit: member.unit, period, nominal: own.rank, ...toRow(tree, findOf("best"), findOf("worst"))};
  });
}

function toRow(tree: FlatTree, best: RankEnd, worst: RankEnd): Omit<PossibleRank, "unit" | "period" | "nominal"> {
  return {
    best: best.bound,
    worst: worst.bound,
    best_how: best.bound === best.found.rank ? "exact" : "bound",
    worst_how: worst.bound === worst.found.rank ? "exact" : "bound",
    best_reached: best.found.rank,
    worst_reached: worst.found.rank,
    best_weights: listWeights(tree, best.found.weights),
    worst_weights: listWeights(tree, worst.found.weights)
  };
}
