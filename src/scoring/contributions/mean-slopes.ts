/**
 * What one child's score weighs in its group's mean, so that a score, or a difference of two, splits exactly.
 *
 * All means but Copeland are quasi-arithmetic: φ(S) = Σwφ(x), with φ(x) = x^p (arithmetic p = 1, harmonic −1) or ln x
 * (geometric, p = 0). Source: Euler's theorem on homogeneous functions; Ang (2005), LMDI, for p = 0.
 */
import type {Group} from "../framework-model.js";

/** A child's score on one side. `own` is false where it has none and stands at its group's mean. */
export interface Standing {
  readonly score: number;
  readonly own: boolean;
}

/** Exponent of the group's mean; 0 is the geometric one. */
export function exponentOf({aggregate, power}: Pick<Group, "aggregate" | "power">): number {
  return aggregate === "power" ? power! : EXPONENTS[aggregate]!;
}

const EXPONENTS: Readonly<Record<string, number>> = {arithmetic: 1, geometric: 0, harmonic: -1};

/**
 * Slopes m with Σ m·x = S, the mean: m = w·(x / S)^(p − 1), the share of the mean that grows with the child when all
 * children grow alike. For the arithmetic mean it is the weight; under a geometric mean each child gives its weight's
 * share of S. A mean of 0 gives no points to anybody.
 *
 * @param weights of the children that have a score, summing to 1
 */
export function levelSlopes(p: number, scores: readonly number[], weights: readonly number[], mean: number): number[] {
  if (p === 1) return [...weights];
  return scores.map((score, i) => (mean === 0 || score === 0 ? 0 : weights[i]! * (score / mean) ** (p - 1)));
}

/**
 * Slopes m with Σ m·(a − b) = A − B, the difference of the two means: m = w·K(A, B) / K(a, b), where
 * K(a, b) = (a − b) / (φ(a) − φ(b)). For the arithmetic mean it is the weight; for the geometric it is the logarithmic
 * mean Divisia split. Where one mean is 0 since a child is, the children at 0 share the difference by weight: the limit
 * as their scores go to 0 together. Where both are 0, nobody has a part.
 *
 * @param weights of all children, summing to 1
 */
export function differenceSlopes(
  p: number,
  first: readonly Standing[],
  second: readonly Standing[],
  weights: readonly number[],
  [a, b]: readonly [number, number]
): readonly number[] {
  if (p === 1) return weights;
  if (p <= 0 && a === 0 && b === 0) return weights.map(() => 0);
  if (p <= 0 && (a === 0 || b === 0)) return slopesFromZero(first, second, weights, [a, b]);
  const whole = logStep(p, a, b);
  return weights.map((weight, i) => {
    const [x, y] = [first[i]!.score, second[i]!.score];
    return weight === 0 || (x === 0 && y === 0) ? 0 : weight * Math.exp(whole - logStep(p, x, y));
  });
}

function slopesFromZero(
  first: readonly Standing[],
  second: readonly Standing[],
  weights: readonly number[],
  [a, b]: readonly [number, number]
): readonly number[] {
  const [fallen, other] = a === 0 ? [first, second] : [second, first];
  const atZero = fallen.map(({score}, i) => score === 0 && weights[i]! > 0);
  const reported = atZero.map((zero, i) => zero && fallen[i]!.own);
  const holds = reported.includes(true) ? reported : atZero;
  const total = weights.reduce((sum, weight, i) => (holds[i] ? sum + weight : sum), 0);
  return weights.map((weight, i) => (holds[i] ? (Math.max(a, b) * weight) / total / other[i]!.score : 0));
}

/** ln |K(a, b)| of two scores of 0 or more, not both 0 (above 0 where p ≤ 0); in logarithms, so nothing overflows. */
function logStep(p: number, a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  if (low === 0) return (1 - p) * Math.log(high);
  const fall = (low - high) / high;
  const ratio = fall > -0.5 ? Math.log1p(fall) : Math.log(low) - Math.log(high);
  if (ratio === 0) return (1 - p) * Math.log(high) - (p === 0 ? 0 : Math.log(Math.abs(p)));
  const steps = p === 0 ? Math.log(-ratio) : logAbsExpm1(p * ratio);
  return (1 - p) * Math.log(high) + Math.log(-fall) - steps;
}

function logAbsExpm1(y: number): number {
  return y > 30 ? y : Math.log(Math.abs(Math.expm1(y)));
}
