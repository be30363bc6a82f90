/**
 * Ratios whose numerator counts some of what the denominator counts, as the form's own checks say.
 */
import type {IndicatorId} from "../../../src/scoring/model.js";
import type {Form} from "../../form/form.js";
import {checksOf} from "../../form/form-checks.js";
import {findQuestion} from "../../form/questions.js";

/** Items: the sum of `parts` is how many of `whole` have the thing. */
export interface PartRatio {
  readonly indicator: IndicatorId;
  readonly parts: readonly string[];
  readonly whole: string;
}

/**
 * The ratios of counts by a single whole that a check of the form bounds their numerator by. Amounts are left out: what
 * was spent in a year is not still there in the next.
 *
 * @example partRatios(form)[0]; // {indicator: "qd699-1", parts: ["dvc-ai"], whole: "dvc-total"}
 */
export function partRatios(form: Form): readonly PartRatio[] {
  const checks = checksOf(form.checks, "numerator-above-denominator", "parts-above-total", "sum-not-total");
  const isCount = (id: string) => findQuestion(form, id)?.item.type === "count";
  return form.indicators.flatMap((rule) => {
    if (rule.kind !== "ratio" || rule.denominator.length !== 1) return [];
    const {indicator, numerator: parts, denominator} = rule;
    const whole = denominator[0]!;
    const bounded = checks.some((check) => check.whole === whole && parts.every((id) => check.parts.includes(id)));
    return bounded && [...parts, whole].every(isCount) ? [{indicator, parts, whole}] : [];
  });
}
