/**
 * The shortest way of one unit to a score: the fewest indicators, none moved further than needed.
 */
import {areTied} from "../rank.js";
import {leastValue} from "./least-value.js";
import {bestValue, type Lever} from "./levers.js";
import type {WhatIf} from "./what-if.js";

/** A lever and the value it is moved to. */
export interface Move {
  readonly lever: Lever;
  readonly to: number;
}

/** Sets of indicators that are compared at most; beyond it, those that add most are taken. */
const MOST_SETS = 5000;

/**
 * Moves that lift the unit's index to a score, everybody else as they are.
 *
 * As few indicators as may be, those that add most at their best tried first: where points add up (arithmetic means, no
 * minimums), no smaller number is enough. Of sets of that many, the one with the least cost on a straight line to each
 * best. Then each is moved back as far as the score allows, the dearest for its points first: with the others as they
 * are, none could be smaller.
 *
 * @param levers whose values move nobody else's score, each with a better value to propose
 * @returns null where all at their best don't reach the score
 */
export function shortestWay(whatIf: WhatIf, levers: readonly Lever[], score: number): readonly Move[] | null {
  const now = whatIf.now.score!;
  const reaches = (moves: readonly Move[]) => isAtLeast(indexAfter(whatIf, moves), score);
  const all = levers.map((lever) => topOf(whatIf, now, lever)).toSorted((a, b) => b.gain - a.gain);
  const alone = all.filter(({gain}) => gain > 0);
  const tops = reaches(alone) ? alone : all;
  const size = tops.findIndex((_, k) => reaches(tops.slice(0, k + 1))) + 1;
  if (size === 0) return null;
  const chosen = cheapestSet(tops, size, score - now);
  return drawBack(reaches(chosen) ? chosen : tops.slice(0, size), reaches);
}

/** The unit's index with these moves. */
export function indexAfter(whatIf: WhatIf, moves: readonly Move[]): number {
  return whatIf.indexAlone(new Map(moves.map(({lever, to}) => [lever.indicator, to])))!;
}

/** A lever at its best: what it adds by itself, at what cost. */
interface Top extends Move {
  readonly gain: number;
  readonly cost: number;
}

function topOf(whatIf: WhatIf, now: number, lever: Lever): Top {
  const to = bestValue(lever);
  return {lever, to, gain: indexAfter(whatIf, [{lever, to}]) - now, cost: lever.cost * Math.abs(to - lever.from)};
}

function cheapestSet(tops: readonly Top[], size: number, missing: number): readonly Top[] {
  let best = tops.slice(0, size);
  let least = Number.POSITIVE_INFINITY;
  let tried = 0;
  const choose = (from: number, chosen: readonly Top[]): void => {
    if (tried >= MOST_SETS) return;
    if (chosen.length === size) {
      tried += 1;
      const cost = costToFill(chosen, missing);
      if (cost < least) [best, least] = [[...chosen], cost];
      return;
    }
    for (let k = from; k <= tops.length - (size - chosen.length); k++) choose(k + 1, [...chosen, tops[k]!]);
  };
  choose(0, []);
  return best;
}

/** What the points cost, the cheapest first; infinite where the set doesn't have them. */
function costToFill(chosen: readonly Top[], missing: number): number {
  let [left, cost] = [missing, 0];
  for (const top of byPrice(chosen.filter(({gain}) => gain > 0))) {
    const used = Math.min(left, top.gain);
    cost += (top.cost * used) / top.gain;
    left -= used;
  }
  return left > SLACK ? Number.POSITIVE_INFINITY : cost;
}

/** Gains that are meant to be just enough may be a last digit short when added. */
const SLACK = 1e-9;

/** Cheapest for its points first; those that add none by themselves (others hold the score down too) last, by cost. */
function byPrice(tops: readonly Top[]): readonly Top[] {
  const priceOf = ({cost, gain}: Top) => (gain > 0 ? cost / gain : Number.POSITIVE_INFINITY);
  return tops.toSorted((a, b) => {
    const [one, other] = [priceOf(a), priceOf(b)];
    return one === other ? a.cost - b.cost : one - other;
  });
}

/** Each move left out, or only as far as needed, with the others as they then are. */
function drawBack(tops: readonly Top[], reaches: (moves: readonly Move[]) => boolean): readonly Move[] {
  const dearestFirst = [...byPrice(tops)].reverse();
  return dearestFirst.reduce<readonly Move[]>((moves, {lever, to}) => {
    const movedTo = (value: number) => moves.map((move) => (move.lever === lever ? {lever, to: value} : move));
    const without = moves.filter((move) => move.lever !== lever);
    if (reaches(without)) return without;
    const least = leastValue(lever, lever.from, to, (value) => reaches(movedTo(value)));
    return least === null ? moves : movedTo(least);
  }, dearestFirst);
}

function isAtLeast(index: number, least: number): boolean {
  return index >= least || areTied(index, least);
}
