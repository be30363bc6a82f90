/**
 * The cheapest set of changes that lifts a unit to a score or a rank.
 */
import type {Framework} from "../../framework-model.js";
import type {Observation} from "../../model.js";
import {compareIds} from "../../order.js";
import {type Aim, aimOf, leastIndex} from "../goal.js";
import {countThings} from "../lattice.js";
import {leastValue} from "../least-value.js";
import {type Blocked, bestValue, isBeyond, isLever, type Lever, listLevers} from "../levers.js";
import type {Certainty, Combination, CombinedChange, ImproveOptions, LeftOut} from "../model.js";
import {type OwnCase, scoreAt, type Values} from "../own-case.js";
import {askWhatIf, type WhatIf} from "../what-if.js";
import {cheapestChoice, needed} from "./branch.js";
import {certify, compareCosts} from "./certify.js";
import {climb, costOf} from "./climb.js";
import {type Curve, drawCurve, isBent} from "./curve.js";
import {prepareIndex} from "./prepare-index.js";
import {isAdditive, tangentAt} from "./slopes.js";

/**
 * The cheapest combination of changes that reaches the goal within the limits, and how sure it is that none is cheaper.
 *
 * Only indicators that the unit reported and whose change moves nobody else's score take part; the others are listed
 * with the reason. Where leaves' points add up (arithmetic means, no minimums) the answer is exact, or, with logarithms
 * or counts of more than 200 steps, next to exact; in other indices it is a combination that reaches the goal, with a
 * bound on how much cheaper another could be where there is one. `certainty` says which. The place is scored again
 * with everybody. Without a cost of its own, an indicator costs 1 for the whole way from its worst value to its best,
 * so that all compare: a default, not a truth about effort.
 *
 * @throws {RangeError} as `leastChange`
 * @example cheapestCombination(framework, observations, {period: "2024", unit: "hue", goal: {toRank: 5}}).changes
 */
export function cheapestCombination(
  framework: Framework,
  observations: readonly Observation[],
  options: ImproveOptions
): Combination {
  const whatIf = askWhatIf(framework, observations, options);
  const {now, period} = whatIf;
  const aim = aimOf(options.goal, options.unit, whatIf);
  const all = listLevers(whatIf, options.limits);
  const leftOut = all.flatMap((lever) => whyLeftOut(lever) ?? []);
  const none = {changes: [], cost: null, certainty: null, place: null, leftOut};
  const base = {unit: options.unit, period, goal: options.goal, now};
  if (aim.reaches(now)) return {...base, ...none, outcome: "reached"};
  if (now.score === null) return {...base, ...none, outcome: "not-ranked"};
  const levers = all.filter(isLever).filter((lever) => whyLeftOut(lever) === null);
  return {...base, ...none, ...combine(whatIf, aim, levers)};
}

function whyLeftOut(lever: Lever | Blocked): LeftOut | null {
  const {indicator} = lever;
  if (!isLever(lever)) return {indicator, why: lever.why};
  if (lever.now === null) return {indicator, why: "not-reported"};
  if (!isBeyond(lever, bestValue(lever), lever.from)) return {indicator, why: "at-best"};
  return lever.alone ? null : {indicator, why: "moves-others"};
}

type Combined = Pick<Combination, "outcome" | "place"> & Partial<Pick<Combination, "changes" | "cost" | "certainty">>;

function combine(whatIf: WhatIf, aim: Aim, listed: readonly Lever[]): Combined {
  const levers = listed.toSorted((a, b) => compareIds(a.indicator, b.indicator));
  const {slopes} = tangentAt(whatIf.own, new Map());
  const curves = levers.map((lever) => drawCurve(whatIf.own, lever, slopes));
  const ends = valuesOf(
    curves,
    curves.map(({knots}) => knots.at(-1)!.value)
  );
  const best = whatIf.place(ends);
  if (!aim.reaches(best)) return {outcome: "not-enough", place: best};
  const {values, certainty} = solve(whatIf, curves, leastIndex(whatIf, aim));
  const chosen = valuesOf(curves, values);
  const place = whatIf.place(chosen);
  if (!aim.reaches(place))
    throw new Error(`${whatIf.own.framework.id}: a combination is not confirmed by scoring again`);
  return {outcome: "reaches", changes: listChanges(listed, chosen), cost: costOf(curves, values), certainty, place};
}

interface Solved {
  readonly values: readonly number[];
  readonly certainty: Certainty;
}

function solve(whatIf: WhatIf, curves: readonly Curve[], least: number): Solved {
  const {own, now} = whatIf;
  const indexOf = prepareIndex(own);
  const indexAt = (values: readonly number[]) => indexOf(leafScores(own, curves, values));
  const test = {indexAt, reaches: (values: readonly number[]) => indexAt(values) >= least};
  const levers = curves.map(({lever}) => lever);
  const choice = isAdditive(own.framework) ? cheapestChoice(curves, needed(least, least - now.score!)) : null;
  if (choice === null) {
    const values = climb(curves, test);
    return {values, certainty: certify(own, levers, valuesOf(curves, values), costOf(curves, values), least)};
  }
  const values = settle(curves, choice.values, test.reaches);
  const cost = costOf(curves, values);
  if (!levers.some(isBent)) return {values, certainty: compareCosts(cost, choice.lower)};
  return {values, certainty: certify(own, levers, valuesOf(curves, values), cost, least)};
}

/** Scores of the leaves whose values are not those of now. */
function leafScores(own: OwnCase, curves: readonly Curve[], values: readonly number[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const [i, {lever}] of curves.entries()) {
    if (values[i] === lever.from) continue;
    for (const leaf of lever.leaves) scores.set(leaf.id, scoreAt(own, leaf, values[i]!)!);
  }
  return scores;
}

/**
 * The solver's values as they can be had: whole things, and not a last digit short of the goal nor beyond it. The first
 * value that can make up for the rounding, or be drawn back for it, is set to the least that reaches the goal.
 */
function settle(
  curves: readonly Curve[],
  solved: readonly number[],
  reaches: (values: readonly number[]) => boolean
): readonly number[] {
  const whole = solved.map((value, i) => toLattice(curves[i]!.lever, value));
  const moved = curves.map((_, i) => i).filter((i) => whole[i] !== curves[i]!.lever.from);
  const enough = reaches(whole);
  const order = enough ? moved : [...moved, ...curves.keys()];
  return order.reduce(
    (values, i) => {
      if (!enough && reaches(values)) return values;
      const {lever, knots} = curves[i]!;
      const [start, end] = enough ? [lever.from, values[i]!] : [values[i]!, knots.at(-1)!.value];
      const least = leastValue(lever, start, end, (value) => reaches(values.with(i, value)));
      return least === null ? values : values.with(i, least);
    },
    whole as readonly number[]
  );
}

function toLattice({lattice, better, from}: Lever, value: number): number {
  if (lattice === null || value === from) return value;
  return lattice.valueOf(better * Math.ceil((better * value) / lattice.step - 1e-9));
}

function valuesOf(curves: readonly Curve[], values: readonly number[]): Values {
  return new Map(
    curves.flatMap(({lever}, i) => (values[i] === lever.from ? [] : [[lever.indicator, values[i]!] as const]))
  );
}

function listChanges(levers: readonly Lever[], values: Values): readonly CombinedChange[] {
  return levers.flatMap((lever) => {
    const needed = values.get(lever.indicator);
    if (needed === undefined) return [];
    const change = needed - lever.from;
    const things = countThings(lever, needed);
    return [{indicator: lever.indicator, now: lever.from, needed, change, things, cost: lever.cost * Math.abs(change)}];
  });
}
