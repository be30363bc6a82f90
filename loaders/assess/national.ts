/**
 * The nation against its targets in force: sums over agencies, bounds, path, states.
 */
import type {NationalState, NationalTarget, Standing} from "../../src/scoring/edition.js";
import type {Bilingual} from "../../src/scoring/model.js";
import type {Evaluation} from "../../src/scoring/targets/evaluate.js";
import {pathAt} from "../../src/scoring/targets/path-base.js";
import type {Indicator} from "../seeds/indicators.js";
import type {SeedTarget} from "../seeds/targets.js";
import {evaluateSum, otherDenominator, sumOf, textOf} from "../targets/national-rows.js";
import type {NationalSum} from "../targets/roll-up.js";
import type {SumInputs} from "../targets/target-inputs.js";

/**
 * States of all indicators that agencies' figures add up to and for which a text in force sets a national target, in
 * the order of seeds/indicators.csv. Today they are the four of Decision 699; a new text appears by its rows alone.
 */
export function nationalStates(inputs: SumInputs): readonly NationalState[] {
  return inputs.indicators.flatMap((indicator) => {
    const targets = inputs.targets
      .filter(
        (target) => target.indicator === indicator.id && target.level === "national" && target.status === "in-force"
      )
      .toSorted((a, b) => a.year - b.year);
    const sum = targets.length === 0 ? null : sumOf(indicator, inputs);
    return sum ? [nationalState(indicator, targets, sum, inputs)] : [];
  });
}

function nationalState(
  indicator: Indicator,
  targets: readonly SeedTarget[],
  sum: NationalSum,
  inputs: SumInputs
): NationalState {
  const {figure, missing, expected} = sum;
  const evaluations = targets.map((target) => evaluateSum(target, indicator, sum, inputs));
  const [first, last] = [targets[0]!, targets.at(-1)!];
  const started = inputs.year > first.year;
  return {
    indicator: indicator.id,
    label: indicator.label,
    unit: first.unit,
    value: figure.value,
    lower: figure.lower,
    upper: figure.upper,
    numerator: indicator.roll_up === "sum" ? figure.value : figure.numerator,
    denominator: figure.denominator,
    reported: expected - missing.length,
    expected,
    missing,
    unbounded_by: figure.unbounded_by,
    path: pathAt(textOf(last, inputs), inputs.year) ?? last.value,
    path_state: asStanding(started ? evaluations.at(-1)!.state : evaluations[0]!.verdict),
    targets: targets.map((target, i) => nationalTarget(target, evaluations[i]!)),
    ...agencyReadings(indicator, sum, inputs)
  };
}

function nationalTarget({year, comparator, value, clause}: SeedTarget, {verdict, to_do}: Evaluation): NationalTarget {
  return {year, comparator, target: value, clause, state: asStanding(verdict), to_do};
}

/** A sum is known or not reported: nothing keeps it from being assessed. */
function asStanding(state: Evaluation["state"]): Standing {
  if (state === "not-assessable") throw new RangeError("a sum over agencies can't be not assessable");
  return state;
}

const WITHOUT_AGENCIES: Bilingual = {
  vi: "Mẫu số gồm bộ, cơ quan ngang bộ và tỉnh, thành phố",
  en: "Counted over ministries, ministerial-level agencies and provinces"
};
const WITH_AGENCIES: Bilingual = {
  vi: "Nếu tính cả cơ quan thuộc Chính phủ, mẫu số là",
  en: "With agencies under the Government the denominator is"
};

/** No text fixes who counts in a share of agencies: the default reading and the other one are both shown. */
function agencyReadings(
  indicator: Indicator,
  {figure, expected}: NationalSum,
  inputs: SumInputs
): Pick<NationalState, "reading" | "alternative"> {
  const denominator = otherDenominator(indicator, expected, inputs);
  if (denominator === null) return {reading: null, alternative: null};
  return {reading: WITHOUT_AGENCIES, alternative: {reading: WITH_AGENCIES, numerator: figure.numerator, denominator}};
}
