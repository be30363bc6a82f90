/**
 * What a unit would have to change, in one indicator alone, to reach a score or a rank.
 */
import type {Framework} from "../framework-model.js";
import type {Observation} from "../model.js";
import {type Aim, aimOf, leastIndex} from "./goal.js";
import {countThings} from "./lattice.js";
import {firstValue, leastValue} from "./least-value.js";
import {type Blocked, bestValue, isBeyond, isLever, isProposable, type Lever, listLevers} from "./levers.js";
import type {ImproveOptions, LeastChange, LeastChanges, Outcome} from "./model.js";
import {reportsNeeded} from "./reports-needed.js";
import {askWhatIf, type WhatIf} from "./what-if.js";

/**
 * The least change in each indicator that reaches the goal with everything else as reported, or why there is none.
 *
 * Where the change moves nobody else's score (goalposts; min–max within the others' range), the least value is exact.
 * Elsewhere values are tried one after another, and the answer says so. Every place is scored again with everybody; a
 * value that this does not confirm is not given. For an indicator that was not reported, the answer is the least value
 * to report: reporting also raises coverage. A percentage that came with its numerator and denominator changes by whole
 * things, and so does an indicator with a `step` of 1.
 *
 * @throws {RangeError} as `score`; as `aimOf` for the goal; naming the unit that is not scored, the indicator of a
 * limit that is wrong, or the periods to choose from
 * @example leastChange(framework, observations, {period: "2024", unit: "hue", goal: {ranks: 3}}).changes
 */
export function leastChange(
  framework: Framework,
  observations: readonly Observation[],
  options: ImproveOptions
): LeastChanges {
  const whatIf = askWhatIf(framework, observations, options);
  const {unit, goal, limits} = options;
  const aim = aimOf(goal, unit, whatIf);
  const reached = aim.reaches(whatIf.now);
  const levers = listLevers(whatIf, limits);
  const least = leastIndex(whatIf, aim);
  return {
    unit,
    period: whatIf.period,
    goal,
    now: whatIf.now,
    rank: aim.rank,
    band: aim.band,
    reached,
    changes: reached ? [] : levers.map((lever) => changeOne(whatIf, aim, least, lever)),
    reports: whatIf.now.score === null ? reportsNeeded(whatIf, levers.filter(isLever)) : null
  };
}

function changeOne(whatIf: WhatIf, aim: Aim, least: number, lever: Lever | Blocked): LeastChange {
  if (!isLever(lever)) return refuse(lever, lever.why);
  if (lever.now !== null && !isBeyond(lever, lever.to, lever.from)) return refuse(lever, "at-best");
  const {indicator} = lever;
  const exact = lever.alone ? searchAlone(whatIf, least, lever) : null;
  const confirmed = exact === null ? null : whatIf.place(new Map([[indicator, exact]]));
  if (exact !== null && aim.reaches(confirmed!)) return found(lever, exact, confirmed!, "exact");
  const best = bestValue(lever);
  if (lever.alone && exact === null) return notEnough(whatIf, lever, best, "exact");
  const tried = searchAll(whatIf, aim, lever);
  if (tried === null) return notEnough(whatIf, lever, best, "scan");
  return found(lever, tried, whatIf.place(new Map([[indicator, tried]])), "scan");
}

function searchAlone(whatIf: WhatIf, least: number, lever: Lever): number | null {
  return search(lever, leastValue, (value) => {
    const index = whatIf.indexAlone(new Map([[lever.indicator, value]]));
    return index !== null && index >= least;
  });
}

function searchAll(whatIf: WhatIf, aim: Aim, lever: Lever): number | null {
  return search(lever, firstValue, (value) => aim.reaches(whatIf.place(new Map([[lever.indicator, value]]))));
}

/** Where nothing was reported, the worst value may do already. */
function search(lever: Lever, look: typeof leastValue, reaches: (value: number) => boolean): number | null {
  const {now, from, to} = lever;
  if (now === null && isProposable(lever, from) && reaches(from)) return from;
  return look(lever, from, to, reaches);
}

function found(lever: Lever, needed: number, place: LeastChange["place"], by: LeastChange["search"]): LeastChange {
  const change = lever.now === null ? null : needed - lever.now;
  return {...head(lever), outcome: "reaches", needed, change, things: countThings(lever, needed), place, search: by};
}

function notEnough(whatIf: WhatIf, lever: Lever, best: number, by: LeastChange["search"]): LeastChange {
  const place = whatIf.place(new Map([[lever.indicator, best]]));
  return {...head(lever), outcome: "not-enough", needed: null, change: null, things: null, place, best, search: by};
}

function refuse(lever: Lever | Blocked, outcome: Outcome): LeastChange {
  const none = {needed: null, change: null, things: null, place: null, search: "exact" as const};
  return {...head(lever), outcome, ...none};
}

function head(lever: Lever | Blocked): Pick<LeastChange, "indicator" | "leaves" | "now" | "best" | "better"> {
  const {indicator, leaves, now} = lever;
  const ends = isLever(lever) ? {best: bestValue(lever), better: lever.better} : {best: null, better: null};
  return {indicator, leaves: leaves.map(({id}) => id), now, ...ends};
}
