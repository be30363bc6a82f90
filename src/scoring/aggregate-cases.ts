/**
 * All units up the tree. Most nodes need one unit alone; a Copeland group compares all units of a pool, so its scores
 * are worked out first, from the deepest such group up.
 */
import {aggregateCase, type CaseScore, type CrossedScores, type MissingRule} from "./aggregate-case.js";
import {copelandScores} from "./copeland.js";
import type {Framework, Group} from "./framework-model.js";
import {groupRows} from "./group-rows.js";
import type {Case, LeafScores} from "./leaf-scores.js";
import {isGroup, walk} from "./tree.js";

/** Case numbers of the units ranked together, and compared by Copeland: peers in the same period. */
export function poolRanked(cases: readonly Case[]): readonly (readonly number[])[] {
  const numbers = cases.map((_, i) => i);
  return [...groupRows(numbers, (i) => `${cases[i]!.member.peers}\u0000${cases[i]!.period}`).values()];
}

/**
 * Aggregates every case; the answer is in their order.
 *
 * @throws {RangeError} as `aggregateCase`
 */
export function aggregateCases(
  framework: Framework,
  {cases, outcomes}: LeafScores,
  rule: MissingRule
): readonly CaseScore[] {
  const crossed = crossScores(framework, cases, outcomes, rule);
  return outcomes.map((own, i) => aggregateCase(framework, own, rule, crossed[i]!));
}

/** Every case's scores on the Copeland groups. */
function crossScores(
  framework: Framework,
  cases: readonly Case[],
  outcomes: LeafScores["outcomes"],
  rule: MissingRule
): readonly CrossedScores[] {
  const crossed = cases.map(() => new Map<string, number | null>());
  const groups = walk(framework)
    .filter(
      (place): place is typeof place & {node: Group} => isGroup(place.node) && place.node.aggregate === "copeland"
    )
    .sort((a, b) => b.level - a.level);
  const pools = groups.length === 0 ? [] : poolRanked(cases);
  for (const {node} of groups) {
    // A placeholder: with it the group has a score in every case in which coverage lets it have one.
    for (const own of crossed) own.set(node.id, 0);
    const trees = outcomes.map((own, i) => aggregateCase(framework, own, rule, crossed[i]!));
    for (const pool of pools) {
      const rows = pool.map((i) => childScores(node, trees[i]!));
      const weights = node.children.map(({weight}) => weight!);
      copelandScores(rows, weights).forEach((score, k) => {
        crossed[pool[k]!]!.set(node.id, score);
      });
    }
  }
  return crossed;
}

/** One unit's scores on a group's children; all null where the group has no score, as the placeholder 0 tells. */
function childScores({children, id}: Group, {scores}: CaseScore): readonly (number | null)[] {
  const scoreOf = new Map(scores.map((row) => [row.node, row.score]));
  return children.map((child) => (scoreOf.get(id) === null ? null : scoreOf.get(child.id)!));
}
