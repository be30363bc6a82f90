/**
 * scale · Σ numerator / Σ denominator. A missing item leaves no partial sum; a denominator of 0 no division.
 */
import type {RatioRule} from "../../form/form.js";
import {combinedStatus, type Lookup, type Outcome, obstacle, sumOf} from "./outcome.js";

/** The sums are kept even where the value is not: a known denominator still bounds the national figure. */
export function evaluateRatio(rule: RatioRule, lookup: Lookup): Outcome {
  const above = rule.numerator.map(lookup);
  const below = rule.denominator.map(lookup);
  const used = [...new Set([...above, ...below])];
  const numerator = sumOf(above);
  const denominator = sumOf(below);
  const status = contradicted(obstacle(used), numerator, denominator);
  if (status !== null || numerator === null || denominator === null) {
    return {value: null, numerator, denominator, status: status ?? "error", rule: "ratio: incomplete", used};
  }
  if (denominator === 0) return overZero(numerator, used);
  const value = (rule.scale * numerator) / denominator;
  return {value, numerator, denominator, status: combinedStatus(above), rule: `ratio ×${rule.scale}`, used};
}

/** Who gives one part above 0 has the thing: the other part, said not to apply, is one that is missing. */
function contradicted(
  status: ReturnType<typeof obstacle>,
  numerator: number | null,
  denominator: number | null
): ReturnType<typeof obstacle> {
  const given = (numerator ?? 0) > 0 || (denominator ?? 0) > 0;
  return status === "not-applicable" && given ? "not-reported" : status;
}

function overZero(numerator: number, used: Outcome["used"]): Outcome {
  const sums = {value: null, numerator, denominator: 0, used};
  const cell = used[0]!;
  if (numerator === 0) {
    const remarks = [{code: "denominator-zero", cell} as const];
    return {...sums, status: "not-applicable", rule: "ratio: denominator 0", remarks};
  }
  const remarks = [{code: "numerator-above-denominator", cell, detail: `${numerator} > 0`} as const];
  return {...sums, status: "error", rule: "ratio: numerator above 0", remarks};
}
