/**
 * One unit with everybody's leaves prepared once, so that its own tree can be worked out again and again.
 */
import {aggregateCase, type MissingRule} from "../aggregate-case.js";
import type {Framework, Leaf} from "../framework-model.js";
import {type Case, type LeafOutcome, type LeafScores, poolCases} from "../leaf-scores.js";
import type {IndicatorId} from "../model.js";
import {normaliseLeaf} from "../normalise.js";
import type {Member} from "../roster.js";
import {denominate} from "../steps/denominate.js";
import {leavesUnder} from "../tree.js";

/** New values by indicator. */
export type Values = ReadonlyMap<IndicatorId, number>;

/** The unit's number among the cases, and all leaves as reported. */
export interface OwnCase {
  readonly framework: Framework;
  readonly leaves: LeafScores;
  readonly number: number;
  readonly missing: MissingRule;
}

/** Values of a leaf, over its denominator, of the others that it is normalised with; those without one left out. */
export function valuesOfPeers({framework, leaves, number}: OwnCase, {id}: Leaf): readonly number[] {
  const {filled} = leaves.traces.find(({leaf}) => leaf.id === id)!;
  const pool = [...poolCases(framework, leaves.cases).values()].find((numbers) => numbers.includes(number))!;
  return pool.flatMap((i) => (i === number || filled[i] === null ? [] : [filled[i]!]));
}

/** The value as the leaf compares it; null where its denominator is not known. */
export function overDenominator({denominator, per}: Leaf, {denominators}: Member, value: number): number | null {
  if (denominator === undefined) return value;
  const amount = denominators[denominator];
  return amount === undefined || amount === null ? null : denominate(value, amount, per);
}

/** The leaf's score at a raw value, the others as they are. Only of leaves that are not treated. */
export function scoreAt(own: OwnCase, leaf: Leaf, value: number): number | null {
  const {member, period} = own.leaves.cases[own.number]!;
  const at = overDenominator(leaf, member, value)!;
  const unit = {...member, period};
  const {method} = leaf.normalise;
  if (method === "goalposts" || method === "none") return normaliseLeaf(leaf, [at], [unit])![0]!;
  const others = valuesOfPeers(own, leaf);
  return normaliseLeaf(leaf, [at, ...others], [unit, ...others.map(() => STRANGER)])?.[0] ?? null;
}

const STRANGER = {unit: "", kind: null, period: ""};

/** What becomes of the leaves with these values, the others as they are. */
export function outcomesWith(own: OwnCase, values: Values): ReadonlyMap<string, LeafOutcome> {
  const {framework, leaves, number} = own;
  const outcomes = new Map(leaves.outcomes[number]!);
  for (const leaf of leavesUnder(framework.index)) {
    const value = values.get(leaf.indicator);
    if (value === undefined || outcomes.get(leaf.id)!.state === "not-applicable") continue;
    const score = scoreAt(own, leaf, value);
    outcomes.set(leaf.id, score === null ? {state: "no-spread", score} : {state: "scored", score});
  }
  return outcomes;
}

/** The unit's index with these values, the others as they are. */
export function indexWith(own: OwnCase, values: Values): number | null {
  return aggregateCase(own.framework, outcomesWith(own, values), own.missing).scores[0]!.score;
}

/** Numbers of the other units that it is ranked with. */
export function rivalsOf({leaves, number}: OwnCase): readonly number[] {
  const {member, period} = leaves.cases[number]!;
  const isRival = (each: Case, i: number) =>
    i !== number && each.member.peers === member.peers && each.period === period;
  return leaves.cases.flatMap((each, i) => (isRival(each, i) ? [i] : []));
}
