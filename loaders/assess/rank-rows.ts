/**
 * Official ranks with their interval, and the two variants that always stand beside them.
 */

import {possibleRanks} from "../../src/scoring/analysis.js";
import type {EditionUnit, RankRow} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import {
  type Framework,
  leavesUnder,
  type Observation,
  rankGroups,
  rankIntervals,
  type Score,
  score,
  type UnitRow,
  withoutLeaves
} from "../../src/scoring/index.js";

interface Inputs {
  readonly framework: Framework;
  readonly units: readonly EditionUnit[];
  readonly rows: readonly UnitRow[];
  readonly observations: readonly Observation[];
  readonly scores: readonly Score[];
  readonly seed: number;
}

/**
 * One row per unit, in the order of units. Intervals are over the draws of the framework's robustness section; the best
 * and the worst rank are found by optimisation over its weights alone.
 */
export function rankRows({framework, units, rows, observations, scores, seed}: Inputs): readonly RankRow[] {
  const official = atIndex(scores);
  const withoutDraft = atIndex(
    score(
      withoutLeaves(framework, (leaf) => leaf.basis === "draft"),
      observations,
      {units: rows}
    ).scores
  );
  const missingZero = atIndex(score(framework, observations, {units: rows, missing: "zero"}).scores);
  const intervals = new Map(rankIntervals(framework, observations, {units: rows, seed}).map((row) => [row.unit, row]));
  const possible = new Map(possibleRanks(framework, observations, {units: rows}).map((row) => [row.unit, row]));
  const leaves = leafCounts(framework, scores);
  const places = units.map((unit) => {
    const own = official.get(unit.id)!;
    const interval = intervals.get(unit.id);
    const ends = possible.get(unit.id);
    return {
      unit: unit.id,
      score: own.score,
      rank: own.rank,
      p05: interval?.p05 ?? null,
      p95: interval?.p95 ?? null,
      best: ends?.best ?? null,
      worst: ends?.worst ?? null,
      best_how: ends?.best_how ?? null,
      worst_how: ends?.worst_how ?? null,
      score_p05: interval?.score_p05 ?? null,
      score_p95: interval?.score_p95 ?? null,
      coverage: own.coverage,
      ...leaves.get(unit.id)!,
      status: own.status,
      without_draft: pick(withoutDraft.get(unit.id)!),
      missing_as_zero: pick(missingZero.get(unit.id)!)
    };
  });
  return withGroups(places, units);
}

/** Groups are made among those ranked together: provinces and ministries apart. */
function withGroups(rows: readonly Omit<RankRow, "group">[], units: readonly EditionUnit[]): readonly RankRow[] {
  const kindOf = new Map(units.map((unit) => [unit.id, unit.kind]));
  const kinds = groupRows(rows, (row) => kindOf.get(row.unit)!);
  const letters = new Map(
    [...kinds.values()].flatMap((peers) => [
      ...rankGroups(peers.flatMap(({rank, ...row}) => (rank === null ? [] : [{...row, rank}])))
    ])
  );
  return rows.map((row) => ({...row, group: letters.get(row.unit) ?? null}));
}

/** Median width of the intervals, both ends counted: how many places a rank may be read as. */
export function medianInterval(ranks: readonly RankRow[]): number | null {
  const widths = ranks
    .flatMap(({p05, p95}) => (p05 === null || p95 === null ? [] : [Math.ceil(p95) - Math.floor(p05) + 1]))
    .toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? null;
}

function atIndex(scores: readonly Score[]): ReadonlyMap<string, Score> {
  return new Map(scores.filter((row) => row.level === 0).map((row) => [row.unit, row]));
}

function pick({score, rank}: Score) {
  return {score, rank};
}

/** How many of the leaves that apply to a unit have a value. */
function leafCounts(framework: Framework, scores: readonly Score[]) {
  const leaves = new Set(leavesUnder(framework.index).map((leaf) => leaf.id));
  const counts = new Map<string, {present: number; applicable: number}>();
  for (const row of scores) {
    if (!leaves.has(row.node)) continue;
    const count = counts.get(row.unit) ?? {present: 0, applicable: 0};
    if (row.status !== "not-applicable") count.applicable++;
    if (row.score !== null) count.present++;
    counts.set(row.unit, count);
  }
  return counts;
}
