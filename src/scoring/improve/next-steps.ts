/**
 * For every unit, the shortest way to the group above.
 *
 * Within a group ranks can't be told apart, so one place up is no goal; the lowest score of the next group is.
 */
import type {Framework} from "../framework-model.js";
import {groupRows} from "../group-rows.js";
import type {Observation, UnitId} from "../model.js";
import type {ScoreOptions} from "../score.js";
import {countThings} from "./lattice.js";
import {type Blocked, bestValue, isBeyond, isLever, type Lever, listLevers} from "./levers.js";
import type {LeftOut, Limit} from "./model.js";
import type {NextStep, NextSteps} from "./next-steps-model.js";
import {reportsNeeded} from "./reports-needed.js";
import {indexAfter, type Move, shortestWay} from "./shortest-way.js";
import {prepareWhatIfs, type WhatIf} from "./what-if.js";

/** A unit's place among those it is ranked with. */
export interface GroupedPlace {
  readonly unit: UnitId;
  /** What those ranked together share. */
  readonly peers: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly group: string | null;
}

export interface NextStepsOptions extends ScoreOptions {
  /** In the order of the answer. */
  readonly places: readonly GroupedPlace[];
  readonly limits: (unit: UnitId) => readonly Limit[];
}

/**
 * The shortest way of each unit to the lowest score of the group above (`rankGroups`), or, where it has no rank, the
 * figures it needs for one.
 *
 * Only indicators that the unit reported and that move nobody else's score take part; the rest is in `left_out`.
 *
 * @throws {RangeError} as `score`; naming the indicator of a limit that is wrong
 * @example nextSteps(framework, observations, {units, places, limits: () => []})[0]!.steps[0]!.points; // 4.2
 * Source: `shortestWay`, `reportsNeeded`.
 */
export function nextSteps(
  framework: Framework,
  observations: readonly Observation[],
  {places, limits, ...options}: NextStepsOptions
): readonly NextSteps[] {
  const ask = prepareWhatIfs(framework, observations, options);
  const goals = new Map([...groupRows(places, ({peers}) => peers).values()].flatMap((peers) => [...goalsAmong(peers)]));
  return places.map(({unit, rank}) => {
    const whatIf = ask(unit);
    const levers = listLevers(whatIf, limits(unit));
    if (rank === null) return reportsFor(unit, whatIf, levers);
    const goal = goals.get(unit);
    if (goal === undefined) return {...NOTHING, unit, outcome: "first-group", score: whatIf.now.score};
    return wayTo(goal, unit, whatIf, levers, limits(unit));
  });
}

interface GroupGoal {
  readonly group: string;
  readonly score: number;
}

/** By unit the group just above its own, and that group's lowest score; none for the first group. */
function goalsAmong(peers: readonly GroupedPlace[]): ReadonlyMap<UnitId, GroupGoal> {
  const ranked = peers.filter(({rank}) => rank !== null).toSorted((a, b) => a.rank! - b.rank!);
  const groups = [...groupRows(ranked, ({group}) => group!)];
  return new Map(
    groups.flatMap(([, members], k) => {
      const above = groups[k - 1];
      if (above === undefined) return [];
      const goal = {group: above[0], score: Math.min(...above[1].map(({score}) => score!))};
      return members.map(({unit}) => [unit, goal] as const);
    })
  );
}

const NOTHING = {
  group: null,
  score_needed: null,
  score_after: null,
  rank_after: null,
  steps: [],
  least: null,
  left_out: []
} as const;

function reportsFor(unit: UnitId, whatIf: WhatIf, levers: readonly (Lever | Blocked)[]): NextSteps {
  const needed = reportsNeeded(whatIf, levers.filter(isLever));
  const none = {now: null, needed: null, change: null, things: null, points: null, score: null};
  return {
    ...NOTHING,
    unit,
    outcome: needed === null ? "no-reports" : "reports",
    score: null,
    steps: (needed?.indicators ?? []).map((indicator) => ({indicator, ...none})),
    least: needed?.least ?? null
  };
}

function wayTo(
  goal: GroupGoal,
  unit: UnitId,
  whatIf: WhatIf,
  all: readonly (Lever | Blocked)[],
  limits: readonly Limit[]
): NextSteps {
  const levers = all.filter(isLever).filter((lever) => whyLeftOut(lever) === null && hasRoom(lever));
  const way = shortestWay(whatIf, levers, goal.score);
  const atBest = levers.map((lever) => ({lever, to: bestValue(lever)}));
  const steps = way === null ? [] : listSteps(whatIf, way, limits);
  const after = steps.at(-1)?.score ?? indexAfter(whatIf, atBest);
  return {
    unit,
    outcome: way === null ? "not-enough" : "reaches",
    group: goal.group,
    score_needed: goal.score,
    score: whatIf.now.score,
    score_after: after,
    rank_after: whatIf.rankAt(after),
    steps,
    least: null,
    left_out: all.flatMap((lever) => whyLeftOut(lever) ?? [])
  };
}

/** Why an indicator with room for better takes no part. */
function whyLeftOut(lever: Lever | Blocked): LeftOut | null {
  const {indicator} = lever;
  if (!isLever(lever)) return {indicator, why: lever.why};
  if (lever.now === null) return {indicator, why: "not-reported"};
  return lever.alone || !hasRoom(lever) ? null : {indicator, why: "moves-others"};
}

function hasRoom(lever: Lever): boolean {
  return isBeyond(lever, bestValue(lever), lever.from);
}

/** The moves one after another, the one that adds most by itself first. */
function listSteps(whatIf: WhatIf, moves: readonly Move[], limits: readonly Limit[]): readonly NextStep[] {
  const alone = new Map(moves.map((move) => [move, indexAfter(whatIf, [move])]));
  const order = moves.toSorted((a, b) => alone.get(b)! - alone.get(a)!);
  const scores = order.map((_, k) => indexAfter(whatIf, order.slice(0, k + 1)));
  return order.map(({lever, to}, k) => {
    const {indicator, from} = lever;
    const points = scores[k]! - (scores[k - 1] ?? whatIf.now.score!);
    return {
      indicator,
      now: from,
      needed: to,
      change: to - from,
      things: thingsOf(lever, to, limits),
      points,
      score: scores[k]!
    };
  });
}

/** Things are those counted, or, where a step is set for the indicator, steps. */
function thingsOf(lever: Lever, to: number, limits: readonly Limit[]): number | null {
  const {step} = limits.find(({indicator}) => indicator === lever.indicator) ?? {};
  return step === undefined ? countThings(lever, to) : Math.abs(Math.round((to - lever.from) / step));
}
