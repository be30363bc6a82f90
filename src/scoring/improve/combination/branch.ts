/**
 * The cheapest choice of values whose gains add up to a need: branch and bound over the knots of all curves.
 */
import type {Curve} from "./curve.js";
import {type Ranges, type Relaxed, relax} from "./relax.js";

/** The best choice found: a value for each curve, its cost, and what no choice can be cheaper than. */
export interface Choice {
  readonly values: readonly number[];
  readonly cost: number;
  readonly lower: number;
}

/** How many parts of the problem are looked at before the best choice so far is given with its bound. */
const MOST_PARTS = 4000;

interface Part {
  readonly ranges: Ranges;
  readonly relaxed: Relaxed;
}

/**
 * Finds the cheapest choice; `lower` is its cost where the search was finished.
 *
 * @param parts limit of the search
 * @returns null where no choice gains enough
 */
export function cheapestChoice(curves: readonly Curve[], need: number, parts = MOST_PARTS): Choice | null {
  const whole = curves.map(({knots}) => [0, knots.length - 1] as const);
  const first = relax(curves, whole, need);
  if (first === null) return null;
  let best: Omit<Choice, "lower"> | null = null;
  const open: Part[] = [{ranges: whole, relaxed: first}];
  for (let looked = 0; open.length > 0 && looked < parts; looked++) {
    const part = takeLowest(open);
    if (best !== null && part.relaxed.lower >= best.cost - SLACK * best.cost) return {...best, lower: best.cost};
    const choice = complete(curves, part);
    if (best === null || choice.cost < best.cost) best = choice;
    for (const ranges of branch(curves, part)) {
      const relaxed = relax(curves, ranges, need);
      if (relaxed !== null) open.push({ranges, relaxed});
    }
  }
  const lower = open.reduce((least, part) => Math.min(least, part.relaxed.lower), best!.cost);
  return {...best!, lower};
}

/**
 * Points to gain for an index, less what sums of gains may lose by rounding: a choice that reaches it in truth is then
 * never passed over, so that the bound holds.
 */
export function needed(index: number, points: number): number {
  return points - 1e-12 * Math.max(1, Math.abs(index));
}

/** Costs this close to each other, relative, are one. */
const SLACK = 1e-12;

function takeLowest(open: Part[]): Part {
  const place = open.reduce((least, part, i) => (part.relaxed.lower < open[least]!.relaxed.lower ? i : least), 0);
  return open.splice(place, 1)[0]!;
}

/** The choice at the part's knots, its open piece taken as far as is needed, or to the next knot that is enough. */
function complete(curves: readonly Curve[], {ranges, relaxed}: Part): Omit<Choice, "lower"> {
  const knotOf = (i: number) => curves[i]!.knots[relaxed.at[i]!]!;
  const values = curves.map((_, i) => knotOf(i).value);
  const costs = curves.map((_, i) => knotOf(i).cost);
  if (relaxed.open !== null) {
    const {curve, start, needed} = relaxed.open;
    const {knots, continuous} = curves[curve]!;
    const least = knots[start]!.gain + needed;
    const up = knots.findIndex(({gain}, k) => k > start && k <= ranges[curve]![1] && gain >= least);
    const [before, after] = [knots[up - 1]!, knots[up]!];
    const share = continuous ? (least - before.gain) / (after.gain - before.gain) : 1;
    values[curve] = before.value + share * (after.value - before.value);
    costs[curve] = before.cost + share * (after.cost - before.cost);
  }
  return {values, cost: costs.reduce((sum, cost) => sum + cost, 0)};
}

/** The part's range of the curve with the open piece, cut in two so that the stretched answer is in neither. */
function branch(curves: readonly Curve[], {ranges, relaxed}: Part): readonly Ranges[] {
  if (relaxed.open === null) return [];
  const {curve, start, end} = relaxed.open;
  const {continuous} = curves[curve]!;
  if (continuous && end === start + 1) return [];
  const [low, high] = ranges[curve]!;
  const cut = Math.floor((start + end) / 2);
  const put = (range: readonly [number, number]) => ranges.map((each, i) => (i === curve ? range : each));
  return [put([low, cut]), put([continuous ? cut : cut + 1, high])];
}
