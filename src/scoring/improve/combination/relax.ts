/**
 * The cheapest way to gain points when each curve is stretched to its hull: a lower bound, often the answer itself.
 */
import type {Curve, Knot} from "./curve.js";

/** Each curve between two of its knots, by number. */
export type Ranges = readonly (readonly [number, number])[];

/** A straight piece of a curve's hull. */
interface Piece {
  readonly curve: number;
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly gain: number;
}

/** The answer of the stretched problem: a knot for each curve, but for at most one that ends on its way. */
export interface Relaxed {
  /** No choice within the ranges costs less. */
  readonly lower: number;
  readonly at: readonly number[];
  /** The piece only part of which is taken, and what must still be gained on it; null where knots are enough. */
  readonly open: (Piece & {readonly needed: number}) | null;
}

/**
 * Takes the pieces of all hulls, most points per cost first, until the need is met.
 *
 * @returns null where the ranges can't meet it
 * Source: the linear relaxation of the multiple-choice knapsack (Zemel 1984; Kellerer, Pferschy and Pisinger 2004, 11).
 */
export function relax(curves: readonly Curve[], ranges: Ranges, need: number): Relaxed | null {
  const at = ranges.map(([low]) => low);
  let lower = curves.reduce((sum, {knots}, i) => sum + knots[at[i]!]!.cost, 0);
  let missing = need - curves.reduce((sum, {knots}, i) => sum + knots[at[i]!]!.gain, 0);
  const pieces = curves.flatMap(({knots}, i) => hullOf(knots, ranges[i]!, i));
  for (const piece of pieces.sort(
    (a, b) => b.gain * a.cost - a.gain * b.cost || a.curve - b.curve || a.start - b.start
  )) {
    if (missing <= 0) break;
    if (piece.gain > missing) {
      return {lower: lower + (piece.cost * missing) / piece.gain, at, open: {...piece, needed: missing}};
    }
    lower += piece.cost;
    missing -= piece.gain;
    at[piece.curve] = piece.end;
  }
  return missing <= 0 ? {lower, at, open: null} : null;
}

/** The pieces of the upper hull of gain over cost, from the range's first knot; each gains less per cost than the last. */
function hullOf(knots: readonly Knot[], [low, high]: readonly [number, number], curve: number): readonly Piece[] {
  const kept: number[] = [low];
  for (let k = low + 1; k <= high; k++) {
    if (knots[k]!.gain <= knots[kept.at(-1)!]!.gain) continue;
    while (kept.length > 1 && !turnsDown(knots[kept.at(-2)!]!, knots[kept.at(-1)!]!, knots[k]!)) kept.pop();
    kept.push(k);
  }
  return kept.slice(1).map((end, i) => {
    const start = kept[i]!;
    const [a, b] = [knots[start]!, knots[end]!];
    return {curve, start, end, cost: b.cost - a.cost, gain: b.gain - a.gain};
  });
}

function turnsDown(a: Knot, b: Knot, c: Knot): boolean {
  return (b.gain - a.gain) * (c.cost - b.cost) > (c.gain - b.gain) * (b.cost - a.cost);
}
