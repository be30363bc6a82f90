/**
 * A cheap combination where leaves don't add up (geometric means, caps): up by the best next step, back as far as the
 * goal holds, then one for another as long as that is cheaper. Good, not proven: `certify.ts` says how good.
 */
import {leastValue} from "../least-value.js";
import {isBeyond, type Lever} from "../levers.js";
import {type Curve, isBent} from "./curve.js";

/** The index with a value for each curve, and whether it is enough. */
export interface Test {
  readonly indexAt: (values: readonly number[]) => number;
  readonly reaches: (values: readonly number[]) => boolean;
}

/** Into how many steps a way is cut for the climb. */
const STEPS = 16;

export function costOf(curves: readonly Curve[], values: readonly number[]): number {
  return curves.reduce((sum, {lever}, i) => sum + lever.cost * Math.abs(values[i]! - lever.from), 0);
}

/** Values that reach the goal, given that the ends of all curves do. */
export function climb(curves: readonly Curve[], test: Test): readonly number[] {
  return drawBack(curves, exchange(curves, drawBack(curves, ascend(curves, test), test), test), test);
}

function ascend(curves: readonly Curve[], {indexAt, reaches}: Test): readonly number[] {
  const ways = curves.map(stopsOf);
  let values: readonly number[] = curves.map(({lever}) => lever.from);
  while (!reaches(values)) {
    const index = indexAt(values);
    const steps = ways.flatMap((stops, i) => {
      const next = stops.find((stop) => isBeyond(curves[i]!.lever, stop, values[i]!));
      if (next === undefined) return [];
      const tried = values.with(i, next);
      const gain = indexAt(tried) - index;
      return gain > 0 ? [{tried, worth: gain / (costOf(curves, tried) - costOf(curves, values))}] : [];
    });
    if (steps.length === 0) return allAlike(curves, reaches);
    values = steps.reduce((best, step) => (isMore(step.worth, best.worth) ? step : best)).tried;
  }
  return values;
}

/** Where no single step helps (two children at zero, two caps): all go the same share of their way. */
function allAlike(curves: readonly Curve[], reaches: Test["reaches"]): readonly number[] {
  const at = (share: number) =>
    curves.map(({lever, knots}) => {
      const end = knots.at(-1)!.value;
      return (
        leastValue(
          lever,
          lever.from,
          end,
          (value) => !isBeyond(lever, lever.from + share * (end - lever.from), value)
        ) ?? end
      );
    });
  return at(leastValue({better: 1, lattice: null}, 0, 1, (share) => reaches(at(share)), 1e-6)!);
}

/** More by more than rounding, so that the order of summing decides nothing. */
function isMore(worth: number, than: number): boolean {
  return worth > than * (1 + 1e-9);
}

/** Values on the way: knots, and some between where any value may be. */
function stopsOf({lever, knots, continuous}: Curve): readonly number[] {
  const ends = knots.slice(1).map(({value}) => value);
  if (!continuous) return thin(ends);
  const [from, end] = [lever.from, ends.at(-1)!];
  const between = Array.from({length: STEPS - 1}, (_, k) => from + ((end - from) * (k + 1)) / STEPS);
  return [...between, ...(isBent(lever) ? [end] : ends)].sort((a, b) => lever.better * (a - b));
}

function thin(values: readonly number[]): readonly number[] {
  const every = Math.ceil(values.length / STEPS);
  return values.filter((_, i) => (values.length - 1 - i) % every === 0);
}

/** Draws each value back as far as the goal holds, the dearest first. */
function drawBack(curves: readonly Curve[], reached: readonly number[], {reaches}: Test): readonly number[] {
  const order = curves.map((_, i) => i);
  order.sort((a, b) => movedCost(curves, reached, b) - movedCost(curves, reached, a) || a - b);
  return order.reduce((values, i) => {
    const {lever} = curves[i]!;
    const without = values.with(i, lever.from);
    if (reaches(without)) return without;
    const least = leastValue(lever, lever.from, values[i]!, (value) => reaches(values.with(i, value)));
    return least === null ? values : values.with(i, least);
  }, reached);
}

function movedCost(curves: readonly Curve[], values: readonly number[], i: number): number {
  return curves[i]!.lever.cost * Math.abs(values[i]! - curves[i]!.lever.from);
}

/** How often the index may be worked out for exchanges. */
const BUDGET = 20_000;
/** How many others are tried for what is drawn back: those worth most. */
const HEIRS = 2;

/** Draws one value back and lets another make up for it, by as much as is cheapest, until that saves nothing. */
function exchange(curves: readonly Curve[], reached: readonly number[], {indexAt, reaches}: Test): readonly number[] {
  let left = BUDGET;
  const test = {
    indexAt: (values: readonly number[]) => {
      left -= 1;
      return indexAt(values);
    },
    reaches: (values: readonly number[]) => {
      left -= 1;
      return reaches(values);
    }
  };
  let values = reached;
  for (let saved = true; saved && left > 0; ) {
    saved = false;
    for (const i of curves.keys()) {
      if (values[i] === curves[i]!.lever.from || left <= 0) continue;
      const better = swapFor(curves, values, i, test);
      saved ||= better !== values;
      values = better;
    }
  }
  return values;
}

/** The values after the cheapest exchange of one of them; themselves where none is cheaper by more than rounding. */
function swapFor(curves: readonly Curve[], values: readonly number[], i: number, test: Test): readonly number[] {
  return heirsOf(curves, values, i, test).reduce((best, j) => {
    const swapped = bestShare((share) => swap(curves, values, [i, j], share, test), curves);
    return swapped !== null && costOf(curves, swapped) < costOf(curves, best) * (1 - 1e-7) ? swapped : best;
  }, values);
}

type Swap = (share: number) => readonly number[] | null;

/** Golden-section search for the share at which a swap costs least; null where none is possible. */
function bestShare(at: Swap, curves: readonly Curve[]): readonly number[] | null {
  const whole = at(1);
  const cost = (values: readonly number[] | null) =>
    values === null ? Number.POSITIVE_INFINITY : costOf(curves, values);
  let [low, high, best] = [0, 1, whole];
  for (let k = 0; k < 10; k++) {
    const [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    const [less, more] = [at(a), at(b)];
    for (const tried of [less, more]) if (cost(tried) < cost(best)) best = tried;
    if (cost(less) <= cost(more)) high = b;
    else low = a;
  }
  return best;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Draws value i back by a share of its way and raises value j until the goal holds again; null where it can't. */
function swap(
  curves: readonly Curve[],
  values: readonly number[],
  [i, j]: readonly [number, number],
  share: number,
  {reaches}: Test
): readonly number[] | null {
  const back = values.with(i, backBy(curves[i]!.lever, values[i]!, share));
  if (reaches(back)) return back;
  const {lever, knots} = curves[j]!;
  const least = leastValue(lever, back[j]!, knots.at(-1)!.value, (value) => reaches(back.with(j, value)), 1e-9);
  return least === null ? null : back.with(j, least);
}

function backBy({from, lattice, better}: Lever, value: number, share: number): number {
  const back = value + share * (from - value);
  if (lattice === null || share === 1) return share === 1 ? from : back;
  const things = lattice.valueOf(better * Math.ceil((better * back) / lattice.step - 1e-9));
  return better * things > better * from ? things : from;
}

/** The other curves worth most where i is drawn back a little. */
function heirsOf(curves: readonly Curve[], values: readonly number[], i: number, {indexAt}: Test): readonly number[] {
  const back = values.with(i, backBy(curves[i]!.lever, values[i]!, 0.1));
  const index = indexAt(back);
  const worths = curves.map(({lever, knots}, j) => {
    const end = knots.at(-1)!.value;
    if (j === i || !isBeyond(lever, end, back[j]!)) return 0;
    const step = leastValue(lever, back[j]!, back[j]! + (end - back[j]!) / 50, () => true, 0.5) ?? end;
    const tried = back.with(j, step);
    return (indexAt(tried) - index) / (costOf(curves, tried) - costOf(curves, back));
  });
  const order = worths.map((_, j) => j).filter((j) => worths[j]! > 0);
  return order
    .sort((a, b) => (isMore(worths[b]!, worths[a]!) ? 1 : isMore(worths[a]!, worths[b]!) ? -1 : a - b))
    .slice(0, HEIRS);
}
