/**
 * Formulas with their figures: made from shares and scores, and worked out.
 */
import type {AggregateMethod} from "../framework-model.js";
import {areTied} from "../rank.js";
import type {Duel, Formula, Operand} from "./formula-model.js";

/** A child with a score and its share of the weight. */
export type Share = Omit<Operand, "term">;

type Term = (score: number, weight: number) => number | null;

/**
 * The formula of a group that has a score.
 *
 * @param power only of the power mean
 * @param duels only of Copeland
 */
export function makeFormula(
  method: AggregateMethod,
  shares: readonly Share[],
  {power, duels = []}: {readonly power?: number; readonly duels?: readonly Duel[]} = {}
): Formula {
  const counted = shares.filter(({weight}) => weight > 0).map(({score}) => score);
  const zero = counted.includes(0);
  const withTerms = (term: Term) =>
    shares.map((share) => ({...share, term: share.weight === 0 ? 0 : term(share.score, share.weight)}));
  switch (method) {
    case "arithmetic":
      return {method, operands: withTerms((score, weight) => weight * score)};
    case "geometric":
      return {method, operands: withTerms((score, weight) => (score === 0 ? null : weight * Math.log(score))), zero};
    case "harmonic":
      return {method, operands: withTerms((score, weight) => (score === 0 ? null : weight / score)), zero};
    case "power": {
      const unit = counted.reduce((a, b) => (power! > 0 ? Math.max(a, b) : Math.min(a, b)));
      const term: Term = (score, weight) => (unit === 0 ? null : weight * (score / unit) ** power!);
      return {method, operands: withTerms(term), zero: unit === 0, power: power!, unit};
    }
    case "copeland":
      return {method, operands: shares.map((share) => ({...share, term: null})), duels};
  }
}

/** A group's score from its formula, before minimums. */
export function evaluateFormula(formula: Formula): number {
  if (formula.method === "copeland") return formula.duels.reduce((sum, {verdict}) => sum + verdict, 0);
  const total = formula.operands.reduce((sum, {term}) => sum + (term ?? 0), 0);
  if (formula.method === "arithmetic") return total;
  if (formula.zero) return 0;
  if (formula.method === "geometric") return Math.exp(total);
  if (formula.method === "harmonic") return 1 / total;
  return formula.unit * total ** (1 / formula.power);
}

type Scores = readonly (number | null)[];

/** One unit against a rival on the children both have; scores and weights in tree order. */
export function judgeDuel(own: Scores, rival: Scores, weights: readonly number[]): Pick<Duel, "share" | "verdict"> {
  const common = weights.flatMap((weight, k) => {
    const [a, b] = [own[k]!, rival[k]!];
    return a === null || b === null ? [] : [{weight, part: areTied(a, b) ? 0.5 : a > b ? 1 : 0}];
  });
  const total = common.reduce((sum, {weight}) => sum + weight, 0);
  if (total === 0) return {share: null, verdict: 0};
  const share = common.reduce((sum, {weight, part}) => sum + weight * part, 0) / total;
  return {share, verdict: Math.abs(share - 0.5) <= 1e-12 ? 0 : share > 0.5 ? 1 : -1};
}
