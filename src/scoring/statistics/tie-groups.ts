import {areTied} from "../rank.js";

/**
 * Places of the values, ascending, those of one value together. Values within 1e-12 of the lowest of their group are
 * one value, as when ranking: figures that were computed differ by rounding alone.
 *
 * @param values finite
 * @example tieGroups([5, 3, 5]); // [[1], [0, 2]]
 */
export function tieGroups(values: readonly number[]): readonly (readonly number[])[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  const groups: number[][] = [];
  for (const i of order) {
    const group = groups.at(-1);
    if (group && areTied(values[group[0]!]!, values[i]!)) group.push(i);
    else groups.push([i]);
  }
  return groups;
}

/**
 * Ranks from 1 for the lowest; equal values share the mean of the ranks they span, as rank correlations have it.
 *
 * @example midranks([5, 3, 5]); // [2.5, 1, 2.5]
 */
export function midranks(values: readonly number[]): number[] {
  return midranksOf(tieGroups(values));
}

/** The same, of values that are grouped already. */
export function midranksOf(groups: readonly (readonly number[])[]): number[] {
  const ranks = new Array<number>(groups.reduce((total, group) => total + group.length, 0)).fill(0);
  let before = 0;
  for (const group of groups) {
    for (const i of group) ranks[i] = before + (group.length + 1) / 2;
    before += group.length;
  }
  return ranks;
}
