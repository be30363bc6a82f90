import type {IndicatorId} from "../model.js";
import {bestValue, type Lever} from "./levers.js";
import type {ReportsNeeded} from "./model.js";
import type {WhatIf} from "./what-if.js";

/**
 * Which indicators a unit without an index has to report to get one, found by scoring it again with the best value of
 * each: as few as may be. All of them are tried together first, then each that can be done without is left out, the
 * last in tree order first; where one alone, or the count itself, settles it, `least` says so.
 *
 * @returns null where no report would give the unit an index
 */
export function reportsNeeded(whatIf: WhatIf, levers: readonly Lever[]): ReportsNeeded | null {
  const open = levers.filter(({now}) => now === null);
  const ranks = (tried: readonly Lever[]) => {
    const values = new Map(tried.map((lever) => [lever.indicator, bestValue(lever)]));
    const score = tried.every(({alone}) => alone) ? whatIf.indexAlone(values) : whatIf.place(values).score;
    return score !== null;
  };
  if (!ranks(open)) return null;
  let needed = open;
  for (const lever of [...open].reverse()) {
    const without = needed.filter((each) => each !== lever);
    if (ranks(without)) needed = without;
  }
  const indicators: readonly IndicatorId[] = needed.map(({indicator}) => indicator);
  return {indicators, least: indicators.length <= 1 || isLeast(open, indicators.length, ranks)};
}

/** How many sets are tried to show that a smaller number of reports is not enough. */
const MOST_SETS = 500;

/** Is no set of one report fewer enough? Not shown where there are too many such sets to try. */
function isLeast(open: readonly Lever[], size: number, ranks: (tried: readonly Lever[]) => boolean): boolean {
  if (countSets(open.length, size - 1) > MOST_SETS) return false;
  return subsets(open, size - 1).every((tried) => !ranks(tried));
}

function countSets(n: number, k: number): number {
  let count = 1;
  for (let i = 0; i < k; i++) count = (count * (n - i)) / (i + 1);
  return count;
}

function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}
