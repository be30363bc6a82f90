/**
 * Weighted means of the children that have a score. Weights are renormalised over those, which for the arithmetic
 * and the geometric mean is the same as giving an absent child the mean of its siblings.
 *
 * Source: Handbook (2008), step 6; COINr `a_amean`, `a_gmean`, `a_hmean`.
 */
import type {AggregateMethod} from "./framework-model.js";
import {powerMean} from "./power-mean.js";

/** Scores and weights of the same children, in the same order; only children that have a score. */
type Mean = (scores: readonly number[], weights: readonly number[]) => number;

const MEANS: Partial<Record<AggregateMethod, Mean>> = {
  arithmetic: meanArithmetic,
  geometric: meanGeometric,
  harmonic: meanHarmonic
};

/** Means that need nothing but scores and weights: those that a robustness run may draw. */
export const AVAILABLE_MEANS = Object.keys(MEANS) as readonly AggregateMethod[];

/** Every aggregation of the schema; `copeland` is of all units at once (`copeland.ts`), so `aggregate` has it not. */
export const AVAILABLE_AGGREGATES: readonly AggregateMethod[] = [...AVAILABLE_MEANS, "power", "copeland"];

/**
 * Aggregates the scores of the children that are present.
 *
 * @param power exponent of the power mean; only with `power`, where it must be given
 * @returns null where no child is present, or the weights of those present sum to 0: missing, never zero
 * @throws {RangeError} if the method is no mean of one unit's children, or a geometric, harmonic or power mean meets a
 * negative score
 * @example aggregate("arithmetic", [0, 100], [1, 3]); // 75
 */
export function aggregate(
  method: AggregateMethod,
  scores: readonly number[],
  weights: readonly number[],
  power?: number
): number | null {
  const mean: Mean | undefined =
    method === "power" ? (own, shares) => powerMean(own, shares, power ?? Number.NaN) : MEANS[method];
  if (!mean) throw new RangeError(`method ${method} is no mean of one unit's children`);
  return sum(weights) > 0 ? mean(scores, weights) : null;
}

/** Σwx / Σw. */
export function meanArithmetic(scores: readonly number[], weights: readonly number[]): number {
  return sum(scores.map((score, i) => weights[i]! * score)) / sum(weights);
}

/**
 * exp(Σw·ln x / Σw). **One child at 0 makes the mean 0**, as the HDI has it (COINr stops instead): nothing makes up
 * for a zero. A child of weight 0 counts for nothing, at 0 too.
 *
 * @throws {RangeError} if a score is negative
 */
export function meanGeometric(scores: readonly number[], weights: readonly number[]): number {
  refuseNegative("geometric", scores);
  if (scores.some((score, i) => score === 0 && weights[i]! > 0)) return 0;
  const logs = scores.map((score, i) => (weights[i] === 0 ? 0 : weights[i]! * Math.log(score)));
  return Math.exp(sum(logs) / sum(weights));
}

/** Σw / Σ(w/x). One child at 0 makes it 0, the limit of the formula. @throws {RangeError} if a score is negative */
export function meanHarmonic(scores: readonly number[], weights: readonly number[]): number {
  refuseNegative("harmonic", scores);
  if (scores.some((score, i) => score === 0 && weights[i]! > 0)) return 0;
  return sum(weights) / sum(scores.map((score, i) => (weights[i] === 0 ? 0 : weights[i]! / score)));
}

function refuseNegative(mean: string, scores: readonly number[]): void {
  const negative = scores.find((score) => score < 0);
  if (negative !== undefined) throw new RangeError(`a ${mean} mean needs scores of 0 or more, got ${negative}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
