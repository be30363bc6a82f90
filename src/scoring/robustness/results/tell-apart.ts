/**
 * Which units can be told apart, by how often one ranks above the other.
 *
 * Beside this there are the published groups (`rankGroups`), which go by rank intervals and give every unit one group.
 * Pairs tell more: two units whose intervals overlap may still keep their order in every run.
 */
import type {UnitId} from "../../model.js";
import {compareIds} from "../../order.js";
import type {RankedCase} from "../model.js";
import {type PoolPairs, probabilityAbove} from "./pair-probability.js";

/** Two units are told apart where one ranks above the other in this share of the runs or more. */
export const APART_FROM = 0.95;

/** Units of neighbouring published ranks of whom no two are told apart. */
export interface AlikeGroup {
  readonly pool: string;
  /** From 1, at the top of the pool. */
  readonly number: number;
  /** By published rank, then id. */
  readonly units: readonly UnitId[];
  readonly first: number;
  readonly last: number;
}

/**
 * The longest runs of neighbours in published order of whom no two are told apart. Not being told apart is not
 * transitive: A and B, and B and C, may be alike where A and C are not. So runs overlap, and a unit may be in several,
 * like the letters of a multiple comparison (Piepho 2004). A unit told apart from both its neighbours stands alone.
 * Where no run ranked both units there is nothing to tell them apart by.
 *
 * @returns [] where the pairs of the pool were not counted
 * @example
 * // published 1 2 3; a above b in 80 %, b above c in 90 %, a above c in 99 % of runs
 * alikeGroups(pairs, cases).map((group) => group.units); // [["a", "b"], ["b", "c"]]
 */
export function alikeGroups(pairs: PoolPairs, cases: readonly RankedCase[]): readonly AlikeGroup[] {
  if (pairs.counts === null) return [];
  const order = publishedOrder(pairs, cases);
  const groups: AlikeGroup[] = [];
  let end = -1;
  const conflicts = order.map((_, j) => lastConflict(pairs, order, j));
  for (let start = 0; start < order.length; start++) {
    let reach = Math.max(start, end);
    while (reach + 1 < order.length && conflicts[reach + 1]! < start) reach++;
    if (reach > end) groups.push(makeGroup(pairs, cases, order.slice(start, reach + 1), groups.length + 1));
    end = reach;
  }
  return groups;
}

/** Places in `pairs.cases` by published rank, then id. */
export function publishedOrder(pairs: PoolPairs, cases: readonly RankedCase[]): readonly number[] {
  const caseAt = (i: number) => cases[pairs.cases[i]!]!;
  return pairs.cases
    .map((_, i) => i)
    .sort((a, b) => caseAt(a).rank - caseAt(b).rank || compareIds(caseAt(a).unit, caseAt(b).unit));
}

/** The nearest unit before place j that is told apart from the one there; −1: none. */
function lastConflict(pairs: PoolPairs, order: readonly number[], j: number): number {
  for (let k = j - 1; k >= 0; k--) if (areApart(pairs, order[k]!, order[j]!)) return k;
  return -1;
}

function areApart(pairs: PoolPairs, a: number, b: number): boolean {
  const above = probabilityAbove(pairs, a, b);
  return above !== null && Math.max(above, 1 - above) >= APART_FROM;
}

function makeGroup(
  pairs: PoolPairs,
  cases: readonly RankedCase[],
  members: readonly number[],
  number: number
): AlikeGroup {
  const rows = members.map((i) => cases[pairs.cases[i]!]!);
  const [first, last] = [rows[0]!.rank, rows.at(-1)!.rank];
  return {pool: pairs.pool, number, units: rows.map(({unit}) => unit), first, last};
}
