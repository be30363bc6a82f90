/**
 * Which indicator a score comes from: of a unit, of its distance from the best, of its change between two periods.
 */
import type {Framework} from "../framework-model.js";
import {groupRows} from "../group-rows.js";
import type {Observation} from "../model.js";
import type {ScoreOptions} from "../score.js";
import type {ChangeByLeaf, LeaderDistance, UnitContributions} from "./model.js";
import {type NodeScores, type ScoredCases, scoreCases} from "./scored-cases.js";
import {splitDifference} from "./split-difference.js";
import {splitScore} from "./split-score.js";

/**
 * The points that every leaf gives to the index of every unit; a unit's lines add up to its index (within rounding).
 * In an index of arithmetic means, a leaf's points are the weight used times its score. Units by id, then period.
 *
 * @throws {RangeError} as `score`
 * @example contributions(framework, observations, {period: "2024"})[0]!.lines[0]!.points; // 12.5
 * Source: `levelSlopes`.
 */
export function contributions(
  framework: Framework,
  observations: readonly Observation[],
  options: ScoreOptions = {}
): readonly UnitContributions[] {
  const {cases, nodes} = scoreCases(framework, observations, options);
  return cases.map(({member, period}, i) => ({
    unit: member.unit,
    period,
    score: indexOf(framework, nodes[i]!),
    lines: splitScore(framework, nodes[i]!)
  }));
}

/**
 * What every leaf makes of a unit's distance from the best of its peers in the same period; lines add up to the
 * distance. The best is the unit with the highest index (of several, the first by id, unless the unit is one of them:
 * then it is its own leader). Units without an index have no entry. Units by id, then period.
 *
 * @throws {RangeError} as `score`
 * Source: `splitDifference`.
 */
export function distanceFromLeader(
  framework: Framework,
  observations: readonly Observation[],
  options: ScoreOptions = {}
): readonly LeaderDistance[] {
  const scored = scoreCases(framework, observations, options);
  const {cases, nodes} = scored;
  const leaders = leadersOf(framework, scored);
  return cases.flatMap(({member, period}, i) => {
    const own = indexOf(framework, nodes[i]!);
    if (own === null) return [];
    const best = leaders.get(i)!;
    const place = indexOf(framework, nodes[best]!) === own ? i : best;
    const distance = indexOf(framework, nodes[place]!)! - own;
    const lines = splitDifference(framework, nodes[place]!, nodes[i]!);
    return [{unit: member.unit, period, leader: cases[place]!.member.unit, distance, lines}];
  });
}

/**
 * What every leaf makes of the change of each unit's index between two periods, all observations scored in one run;
 * lines add up to the change. It says by which indicator the index moved, not why: goalposts and peers that changed
 * show in the indicators they touch (`change/` splits by cause).
 *
 * @throws {RangeError} as `score`; if there is no observation of a period
 * Source: `splitDifference`.
 */
export function changeSince(
  framework: Framework,
  observations: readonly Observation[],
  {units, missing, before, after}: Omit<ScoreOptions, "period"> & {readonly before: string; readonly after: string}
): readonly ChangeByLeaf[] {
  const {cases, nodes} = scoreCases(framework, observations, {units, missing});
  for (const period of [before, after]) {
    if (!observations.some((row) => row.period === period)) throw new RangeError(`no observation of period ${period}`);
  }
  const numbers = groupRows([...cases.keys()], (i) => cases[i]!.member.unit);
  return [...numbers].map(([unit, own]) => {
    const at = (period: string) => nodes[own.find((i) => cases[i]!.period === period)!]!;
    const [last, first] = [at(after), at(before)];
    const [now, then] = [indexOf(framework, last), indexOf(framework, first)];
    if (now === null || then === null) return {unit, change: null, lines: []};
    return {unit, change: now - then, lines: splitDifference(framework, last, first)};
  });
}

function indexOf({index}: Framework, nodes: NodeScores): number | null {
  return nodes.get(index.id)!.score;
}

/** The number of the best case of the same pool, by case; cases of a pool without an index have none. */
function leadersOf(framework: Framework, {nodes, pools}: ScoredCases): ReadonlyMap<number, number> {
  return new Map(
    pools.flatMap((pool) => {
      const ranked = pool.filter((i) => indexOf(framework, nodes[i]!) !== null);
      const scoreAt = (i: number) => indexOf(framework, nodes[i]!)!;
      const best = ranked.reduce((lead, i) => (scoreAt(i) > scoreAt(lead) ? i : lead), ranked[0] ?? -1);
      return ranked.map((i) => [i, best] as const);
    })
  );
}
