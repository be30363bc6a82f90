/**
 * The scores of a derivation, computed again from its own figures: a check that the explanation explains.
 */
import {reachesCoverage} from "../coverage.js";
import {applyCap} from "../minimums.js";
import {evaluateFormula, judgeDuel, makeFormula} from "./formula.js";
import type {Derivation, DerivedGroup, DerivedLeaf, DerivedNode} from "./model.js";
import {recomputeStep} from "./recompute-step.js";

/** A node and its score, worked out again; null where there is none. */
export interface Recomputed {
  readonly node: string;
  readonly score: number | null;
}

/**
 * Works out every score of the derivation from the bottom up: from the reported values through the steps, from the
 * children's scores **as recomputed** through weights, coverage rules, formulas and minimums. No score or weight that
 * the derivation states is used, but those of rivals under Copeland.
 *
 * @returns one row per node, in tree order
 * @example recompute(derivation).every(({score}, i) => agrees(score, published[i]));
 */
export function recompute({root}: Derivation): readonly Recomputed[] {
  return visit(root);
}

function visit(node: DerivedNode): readonly Recomputed[] {
  if (node.kind === "leaf") return [{node: node.node, score: recomputeLeaf(node)}];
  const below = node.children.map(visit);
  const scores = below.map((rows) => rows[0]!.score);
  return [{node: node.node, score: recomputeGroup(node, scores)}, ...below.flat()];
}

function recomputeLeaf({steps, observation}: DerivedLeaf): number | null {
  const last = steps.at(-1);
  if (last?.step !== "normalise" && last?.step !== "count-zero") return null;
  return steps.reduce((value: number | null, step) => recomputeStep(step, value), observation?.value ?? null);
}

function recomputeGroup(group: DerivedGroup, scores: readonly (number | null)[]): number | null {
  const {counted, children, minimums} = group;
  const covered = counted.least === null || reachesCoverage(counted, counted.least);
  if (counted.total === 0 || !covered) return null;
  const own = recomputeFormula(group, scores);
  return minimums.reduce((score, rule) => {
    const child = children.findIndex(({node}) => node === rule.child);
    return score === null || children[child]!.status === "not-applicable"
      ? score
      : applyCap(score, rule, scores[child]!);
  }, own);
}

function recomputeFormula({formula, children}: DerivedGroup, scores: readonly (number | null)[]): number | null {
  if (formula === null) return null;
  const weights = children.map(({weight}) => weight!);
  const total = weights.reduce((sum, weight, i) => (scores[i] === null ? sum : sum + weight), 0);
  const shares = children.flatMap(({node}, i) => {
    const score = scores[i]!;
    return score === null ? [] : [{node, score, weight: weights[i]! / total}];
  });
  if (shares.length === 0) return null;
  const power = formula.method === "power" ? formula.power : undefined;
  if (formula.method !== "copeland") return evaluateFormula(makeFormula(formula.method, shares, {power}));
  const duels = formula.duels.map((duel) => ({
    ...duel,
    ...judgeDuel(
      scores,
      duel.scores.map(({score}) => score),
      weights
    )
  }));
  return evaluateFormula(makeFormula("copeland", shares, {duels}));
}
