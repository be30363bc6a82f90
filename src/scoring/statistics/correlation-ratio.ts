/**
 * Pearson's correlation ratio: the share of the variance of y that would go if x were known, V(E(y|x)) / V(y). Unlike
 * a squared correlation it also counts what x does to y in a curve.
 *
 * Source: Paruolo, Saisana & Saltelli (2013), J. R. Stat. Soc. A 176(3): main effects by local linear regression. The
 * bandwidth here is the one that predicts left-out units best, of a fixed list; a straight line is on that list, so
 * the ratio is the squared correlation unless a curve predicts better. No ratio is below the squared correlation, so
 * that is what is given where local lines, which flatten, vary less than the straight one.
 */
import type {Sample} from "../sample.js";
import {hasSpread} from "../sample.js";
import type {Why} from "./column.js";
import {rescale} from "./rescale.js";

export interface CorrelationRatio {
  /** Units that have both numbers. */
  readonly n: number;
  /** 0–1; null where it cannot be told, and `why` says why. */
  readonly ratio: number | null;
  /** Bandwidth that predicts best, as a share of the range of x; null where a straight line does. */
  readonly bandwidth: number | null;
  readonly why: Why | null;
}

/** From wide to narrow: of two that predict alike, the wider, plainer one is taken. */
const BANDWIDTHS: readonly number[] = [1, 0.7, 0.5, 0.35, 0.25, 0.18, 0.12, 0.08, 0.05];
/** A narrower bandwidth must predict better by more than rounding. */
const GAIN = 1e-9;
/** A unit whose line hangs on itself to within this can't be predicted: what is left of the others is rounding. */
const ALONE = 1e-6;

interface Fit {
  readonly fitted: readonly number[];
  /** Sum of squared errors of predicting each unit from the others; Infinity where one can't be predicted. */
  readonly error: number;
}

/**
 * @param x finite or null
 * @param y finite or null, in the same order of units
 * @returns `too-few` below 3 common units; `no-spread` where x or y is equal over them. Work grows with n².
 * @throws {RangeError} if the columns are not equally long
 * @example correlationRatio([-2, -1, 0, 1, 2], [4, 1, 0, 1, 4]); // well above the squared correlation, 0
 */
export function correlationRatio(x: Sample, y: Sample): CorrelationRatio {
  if (x.length !== y.length) throw new RangeError(`columns of ${x.length} and ${y.length} places can't be compared`);
  const places = x.map((_, i) => i).filter((i) => x[i] !== null && y[i] !== null);
  const [own, other] = [places.map((i) => x[i]!), places.map((i) => y[i]!)];
  const n = places.length;
  if (n < 3) return {n, ratio: null, bandwidth: null, why: "too-few"};
  if (!hasSpread(own) || !hasSpread(other)) return {n, ratio: null, bandwidth: null, why: "no-spread"};
  const [a, b] = [toUnitRange(rescale(own).values), rescale(other).values];
  const line = fitLine(a, b);
  let best = line;
  let bandwidth: number | null = null;
  for (const width of BANDWIDTHS) {
    const fit = fitLocally(a, b, width);
    if (fit.error < best.error * (1 - GAIN)) [best, bandwidth] = [fit, width];
  }
  const explained = Math.max(sumOfSquares(line.fitted), sumOfSquares(best.fitted));
  return {n, ratio: Math.min(1, explained / sumOfSquares(b)), bandwidth, why: null};
}

function fitLine(x: readonly number[], y: readonly number[]): Fit {
  return fitWith(x, y, () => 1);
}

function fitLocally(x: readonly number[], y: readonly number[], width: number): Fit {
  return fitWith(x, y, (distance) => Math.exp(-0.5 * (distance / width) ** 2));
}

/** At each unit a straight line through all units, weighted by how near they are. */
function fitWith(x: readonly number[], y: readonly number[], weigh: (distance: number) => number): Fit {
  let error = 0;
  const fitted = x.map((centre, i) => {
    const {value, leverage} = fitAt(x, y, centre, weigh);
    error += 1 - leverage < ALONE ? Number.POSITIVE_INFINITY : ((y[i]! - value) / (1 - leverage)) ** 2;
    return value;
  });
  return {fitted, error};
}

/** The line's value at `centre`, and how much of it is the unit's own y. */
function fitAt(x: readonly number[], y: readonly number[], centre: number, weigh: (distance: number) => number) {
  let [s0, s1, s2, t0, t1] = [0, 0, 0, 0, 0];
  for (let j = 0; j < x.length; j++) {
    const distance = x[j]! - centre;
    const weight = weigh(distance);
    s0 += weight;
    s1 += weight * distance;
    s2 += weight * distance * distance;
    t0 += weight * y[j]!;
    t1 += weight * distance * y[j]!;
  }
  const determinant = s0 * s2 - s1 * s1;
  if (determinant <= 1e-12 * s0 * s2) return {value: t0 / s0, leverage: 1 / s0};
  return {value: (s2 * t0 - s1 * t1) / determinant, leverage: s2 / determinant};
}

function toUnitRange(values: readonly number[]): readonly number[] {
  const lowest = values.reduce((a, b) => Math.min(a, b));
  const highest = values.reduce((a, b) => Math.max(a, b));
  return values.map((value) => (value - lowest) / (highest - lowest));
}

function sumOfSquares(values: readonly number[]): number {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
