/**
 * Minimums: children of a group that nothing makes up for. Where one falls short, its group scores no more than a cap.
 *
 * Source: Handbook (2008), step 6 (how far a high score may make up for a low one); vetoes of outranking methods.
 */
import type {Group, Minimum} from "./framework-model.js";
import {areTied} from "./rank.js";
import type {ChildState} from "./weigh-children.js";

/**
 * Does a child that applies fall short of the least score? Equal to it (as ties in `rank.ts`) is enough; no score has
 * not shown that it is.
 */
export function fallsShort(least: number, score: number | null): boolean {
  return score === null || (score < least && !areTied(score, least));
}

/**
 * A group's score under one rule about one child that applies. Several rules may be applied in any order.
 *
 * @param score of the group
 * @param child score of the child; null where it applies and has none
 * @example applyCap(80, {least: 40, cap: 50}, 39); // 50
 */
export function applyCap(score: number, {least, cap}: Omit<Minimum, "child">, child: number | null): number {
  return fallsShort(least, child) ? Math.min(score, cap) : score;
}

/** A group's score under its rules, and the ids of the children that hold it down. */
export interface Capped {
  readonly score: number;
  /** In tree order; empty where no cap lowers the score. */
  readonly by: readonly string[];
}

/**
 * Puts a group's score under all its rules; those about a child that does not apply to the unit say nothing.
 *
 * @param score what its aggregation gives
 * @param states of its children, in tree order
 */
export function capScore({minimums = [], children}: Group, score: number, states: readonly ChildState[]): Capped {
  const state = new Map(children.map(({id}, i) => [id, states[i]!]));
  const bound = minimums.filter(({child}) => state.get(child)?.applies ?? false);
  const capped = bound.reduce((least, rule) => applyCap(least, rule, state.get(rule.child)!.score), score);
  const holding = bound.filter(({child, least, cap}) => cap < score && fallsShort(least, state.get(child)!.score));
  return {score: capped, by: children.flatMap(({id}) => (holding.some(({child}) => child === id) ? [id] : []))};
}
