/**
 * The nation against its targets: sums over agencies where there are any, else what has been published.
 */
import {type Evaluation, evaluateTarget} from "../../src/scoring/targets/evaluate.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import {pathBase} from "../../src/scoring/targets/path-base.js";
import type {TargetText} from "../../src/scoring/targets/text.js";
import type {Indicator} from "../seeds/indicators.js";
import type {SeedTarget} from "../seeds/targets.js";
import {evaluatedTargets} from "./evaluated-targets.js";
import {publishedEvidence, sumEvidence} from "./evidence.js";
import {isMeasured, sourceOf} from "./measured.js";
import {type NationalSum, rollUp} from "./roll-up.js";
import type {SumInputs, TargetInputs} from "./target-inputs.js";
import {type RowPlace, targetRow} from "./target-row.js";

/** Rows in the order of seeds/targets.csv. @throws {RangeError} as `evaluatedTargets` */
export function nationalRows(inputs: TargetInputs): readonly TargetRow[] {
  return evaluatedTargets(inputs, "national").map(({target, indicator}) => {
    const sum = sumOf(indicator, inputs);
    if (sum) return targetRow(target, evaluateSum(target, indicator, sum, inputs), sumPlace(indicator, sum, inputs));
    const evaluation = evaluateTarget(textOf(target, inputs), publishedEvidence(indicator, inputs), inputs.year);
    const {period = null, source = ""} = evaluation.published ?? {};
    return targetRow(target, evaluation, {...NO_SUM, period, source});
  });
}

/** The sum over agencies; null where none of them is asked. */
export function sumOf(indicator: Indicator, inputs: Pick<SumInputs, "units" | "observations" | "bases">) {
  const asked = indicator.roll_up !== "none" && isMeasured(indicator, inputs.observations);
  return asked ? rollUp(indicator, inputs) : null;
}

/** One target against the sum. */
export function evaluateSum(
  target: SeedTarget,
  indicator: Indicator,
  sum: NationalSum,
  inputs: Pick<SumInputs, "year" | "targets">
): Evaluation {
  return evaluateTarget(textOf(target, inputs), sumEvidence(indicator, sum), inputs.year);
}

/** A target's words, with the beginning of its path. */
export function textOf(target: SeedTarget, {year, targets}: Pick<SumInputs, "year" | "targets">): TargetText {
  return {...target, path_from: pathBase(target, targets, year)};
}

const NO_SUM = {
  unit: null,
  reported: null,
  expected: null,
  alternative_denominator: null,
  alternative_value: null
} as const;

function sumPlace(indicator: Indicator, {figure, missing, expected}: NationalSum, inputs: SumInputs): RowPlace {
  const denominator = otherDenominator(indicator, expected, inputs);
  const share = denominator === null || figure.numerator === null ? null : (100 * figure.numerator) / denominator;
  return {
    unit: null,
    period: figure.value === null ? null : String(inputs.year),
    reported: expected - missing.length,
    expected,
    alternative_denominator: denominator,
    alternative_value: share,
    source: `observations:${sourceOf(indicator)}`
  };
}

/**
 * No text fixes whether agencies under the Government count among the bodies of ministry level: the other denominator,
 * with them, of a share of agencies that ministries are in; null where the question does not arise.
 */
export function otherDenominator(
  {roll_up, applies_to}: Indicator,
  expected: number,
  {agencies}: Pick<SumInputs, "agencies">
): number | null {
  return roll_up === "share-of-yes" && applies_to.includes("ministry") ? expected + agencies : null;
}
