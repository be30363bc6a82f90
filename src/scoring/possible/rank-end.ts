/**
 * One end of a unit's possible ranks: a bound by conflicts among what the other units would have to do, and weights
 * that come as near to it as any that were found. Where the bound is loose, the allowed weights are cut into parts.
 */
import type {AdditivePart} from "./additive.js";
import type {WeightBox} from "./allowed-weights.js";
import type {Found} from "./climb.js";
import {fewestLost} from "./most-wishes.js";
import {type BoundedPool, coneFor} from "./pair-bounds.js";
import type {PoolTable} from "./pool-table.js";
import {type End, goesBeyond, type Rivals, sortRivals, wishOf} from "./rivals.js";
import {boundScores} from "./score-bounds.js";
import {seekWeights} from "./seek-weights.js";
import {splitBox} from "./split-box.js";
import type {Trials} from "./trials.js";

export interface RankEnd {
  /** No allowed weights take the unit further. */
  readonly bound: number;
  readonly found: Found;
}

/** How much work one end may take. */
export interface Effort {
  /** Checks of wishes in each part; 0 leaves the bound to what can be said of each pair. */
  readonly checks: number;
  /** From how many weights to climb; in a part, from one. */
  readonly climbs: number;
  /** How many weights a climb may set. */
  readonly steps: number;
  /** How often to cut. */
  readonly splits: number;
}

/** What is looked for. */
export interface Search {
  readonly whole: BoundedPool;
  readonly trials: Trials;
  readonly unit: number;
  readonly end: End;
  /** All other units, sorted under all allowed weights. */
  readonly rivals: Rivals;
  /** The framework's own weights, and the unit's rank with them. */
  readonly nominal: Found;
  readonly effort: Effort;
}

/** A part of the allowed weights. */
interface Part extends RankEnd {
  readonly pool: BoundedPool;
  readonly rivals: Rivals;
}

/** The bounds of a pool under a box of weights. */
export function boundPool(table: PoolTable, part: AdditivePart, box: WeightBox, units: readonly number[]): BoundedPool {
  return {table, part, box, bounds: boundScores(table, box, units), noise: noiseOf(table), cones: new Map()};
}

/** Sums of scores of 0 or more are right to the last digits; others are off by a part of the largest. */
function noiseOf({grid, tree, size}: PoolTable): number {
  const scores = grid.values.filter((score) => !Number.isNaN(score));
  const crossed = tree.methods.includes("copeland");
  if (!crossed && scores.every((score) => score >= 0)) return 0;
  return 1e-14 * scores.reduce((most, score) => Math.max(most, Math.abs(score)), crossed ? size : 0);
}

/** Looks for one end of the possible ranks. */
export function findEnd(search: Search): RankEnd {
  const {whole, unit, end, effort} = search;
  let parts = [boundPart(search, whole, search.rivals, search.nominal)];
  let found = parts[0]!.found;
  const furthest = () => parts.reduce((far, part) => (goesBeyond(end, part.bound, far.bound) ? part : far));
  for (let split = 0; split < effort.splits && goesBeyond(end, furthest().bound, found.rank); split++) {
    const part = furthest();
    const boxes = splitBox(part.pool, [unit, ...part.rivals.either]);
    if (boxes === null) break;
    parts = parts.filter((other) => other !== part);
    for (const box of boxes) {
      const pool = boundPool(whole.table, whole.part, box, [unit, ...part.rivals.either]);
      const sorted = sortRivals(pool, unit, part.rivals.either);
      const rivals = {always: [...part.rivals.always, ...sorted.always], either: sorted.either};
      const next = boundPart({...search, effort: {...effort, climbs: 1}}, pool, rivals, found);
      found = next.found;
      // What holds of all weights holds of some of them.
      parts.push(goesBeyond(end, next.bound, part.bound) ? {...next, bound: part.bound} : next);
    }
  }
  const {bound} = furthest();
  return {bound: goesBeyond(end, bound, found.rank) ? bound : found.rank, found};
}

/** Bounds one part. @param known weights that were found in other parts */
function boundPart({trials, unit, end, effort}: Search, pool: BoundedPool, rivals: Rivals, known: Found): Part {
  const limit = 1 + rivals.always.length + (end === "best" ? 0 : rivals.either.length);
  const cone = coneFor(pool, [unit, ...rivals.either]);
  const wishes = rivals.either.map((other) => wishOf(pool, cone, unit, other, end)).filter((wish) => wish !== null);
  const seeker = seekWeights(pool, trials, {unit, end, enough: limit, steps: effort.steps}, known);
  const open = () => goesBeyond(end, limit, seeker.found().rank);
  if (open()) seeker.goFromBest(startsFor(wishes, effort.climbs).map(cone.vertex), effort.climbs);
  const lost = fewestLost(cone, wishes, {
    checks: effort.checks,
    known: () => (open() ? Math.abs(seeker.found().rank - limit) : 0),
    tried: seeker.goFrom
  });
  return {pool, rivals, bound: end === "best" ? limit + lost : limit - lost, found: seeker.found()};
}

/** What all wishes together pull to and, to choose from, each of them alone. */
function startsFor(wishes: readonly Float64Array[], climbs: number): readonly Float64Array[] {
  if (wishes.length === 0) return [];
  const together = wishes[0]!.map((_, node) => wishes.reduce((sum, wish) => sum + wish[node]!, 0));
  return [together, ...(climbs > 1 ? wishes : [])];
}
