/**
 * What each lever costs and gains, as knots from now to its end: the shape that the solver works on.
 */
import type {Leaf} from "../../framework-model.js";
import {areTied} from "../../rank.js";
import {thingsBetween} from "../lattice.js";
import {bestValue, isBeyond, type Lever} from "../levers.js";
import {type OwnCase, scoreAt} from "../own-case.js";

/** A value on the way, with its cost and the points of the index it gains; the first is now, at 0 and 0. */
export interface Knot {
  readonly value: number;
  readonly cost: number;
  readonly gain: number;
}

export interface Curve {
  readonly lever: Lever;
  readonly knots: readonly Knot[];
  /** Is every value between two knots possible, and gains what lies on the line between them? */
  readonly continuous: boolean;
}

/** Points of the index per point of a leaf, by leaf id. */
export type Slopes = ReadonlyMap<string, number>;

/** A lattice of more values than this is taken as continuous, and the answer rounded up. */
export const MOST_STEPS = 200;
/** Into how many straight pieces a bent way is cut. */
const PIECES = 1024;

/** The curve of a lever whose leaves' points add up by these slopes. */
export function drawCurve(own: OwnCase, lever: Lever, slopes: Slopes): Curve {
  const {leaves, from, cost} = lever;
  const gainAt = (value: number) =>
    leaves.reduce(
      (sum, leaf) => sum + slopeOf(slopes, leaf) * (scoreAt(own, leaf, value)! - scoreAt(own, leaf, from)!),
      0
    );
  const steps = stepsOf(lever);
  const values = steps ?? wayOf(lever);
  const knots = values.map((value) => ({value, cost: cost * Math.abs(value - from), gain: gainAt(value)}));
  return {lever, knots: [{value: from, cost: 0, gain: 0}, ...knots], continuous: steps === null};
}

/**
 * A curve that no value of the lever lies above. Straight pieces and lattices stay as they are. A bent way turns to one
 * side between its bends: a piece lies below its own chord where it turns up, and below the chord before it, drawn on,
 * where it turns down; a (tiny) first piece after a bend has none before it and gains at its start what it gains at
 * its end.
 */
export function outerCurve(curve: Curve): Curve {
  const {continuous, lever, knots} = curve;
  if (!continuous || !isBent(lever)) return curve;
  const starts = knots.map(({value}, i) => i === 0 || lever.bends.some((bend) => areTied(bend, value)));
  const outer = knots.map((knot, i) => {
    const first = starts[i]! ? (knots[i + 1]?.gain ?? knot.gain) : knot.gain;
    return {...knot, gain: Math.max(first, i > 1 && !starts[i - 1]! ? drawnOn(knots, i) : knot.gain)};
  });
  return {...curve, knots: [knots[0]!, ...outer]};
}

/** What the chord of the two knots before comes to at a knot. */
function drawnOn(knots: readonly Knot[], i: number): number {
  const [a, b, c] = [knots[i - 2]!, knots[i - 1]!, knots[i]!];
  return b.gain + ((b.gain - a.gain) * (c.value - b.value)) / (b.value - a.value);
}

/** Does the score bend along the way, so that pieces are only nearly straight? */
export function isBent({leaves}: Lever): boolean {
  return leaves.some(({transform}) => transform !== undefined && transform !== "none");
}

function slopeOf(slopes: Slopes, {id}: Leaf): number {
  return slopes.get(id) ?? 0;
}

/** All values of a lattice, nearest first; null where any value may be, or there are too many. */
function stepsOf(lever: Lever): readonly number[] | null {
  const {lattice, from, to, better} = lever;
  const things = lattice === null ? null : thingsBetween(lattice, from, to, better);
  if (lattice === null || things === null || things.count > MOST_STEPS) return null;
  return Array.from({length: things.count}, (_, place) => lattice.valueOf(things.first + better * place));
}

/** Bends and ends after now, nearest first, and pieces between where the way is bent. */
function wayOf(lever: Lever): readonly number[] {
  const {from, better, bends} = lever;
  const end = bestValue(lever);
  const piece = (end - from) / PIECES;
  const pieces = Array.from({length: PIECES}, (_, k) => from + k * piece);
  const starts = [from, ...bends].map((value) => value + piece / 1000);
  const between = [...bends, ...(isBent(lever) ? [...pieces, ...starts] : [])].filter(
    (value) => isBeyond(lever, value, from) && isBeyond(lever, end, value)
  );
  const sorted = [...between, end].sort((a, b) => better * (a - b));
  return sorted.filter((value, i) => i === 0 || !areTied(value, sorted[i - 1]!));
}
