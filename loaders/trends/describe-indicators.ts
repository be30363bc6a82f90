/**
 * How the indicators of two years are rolled up, and whether both years made them the same way.
 */
import {measureIndicators} from "../../src/scoring/change/measure-indicators.js";
import type {Framework, IndicatorId, Observation} from "../../src/scoring/index.js";
import type {TrendIndicator} from "../../src/scoring/trends/model.js";
import {knownMeasures} from "../change/measures.js";
import type {Form} from "../form/form.js";
import {partRatios} from "../intake/rules/part-ratios.js";
import type {Indicator} from "../seeds/indicators.js";

/** One year: its figures, the form they came in, the framework they are scored by. */
export interface DescribedYear {
  readonly observations: readonly Observation[];
  readonly form: Form;
  readonly framework: Framework;
}

/**
 * One row for each indicator observed in either year.
 *
 * Two years make an indicator the same way where the rules of both forms are alike; what no form asks (a report on time,
 * taken from the log) has no rule to differ.
 */
export function describeIndicators(
  before: DescribedYear,
  now: DescribedYear,
  indicators: readonly Indicator[]
): readonly TrendIndicator[] {
  const observations = [...before.observations, ...now.observations];
  const addings = measureIndicators(observations, [before.framework, now.framework], knownMeasures(indicators));
  const yes = new Set(indicators.filter(({unit}) => unit === "yes-no").map(({id}) => id));
  const parts = new Set([before.form, now.form].flatMap(partRatios).map(({indicator}) => indicator));
  return [...addings].map(([indicator, {measure, scale}]) => ({
    indicator,
    measure: yes.has(indicator) ? "yes" : measure,
    scale,
    part_of_whole: parts.has(indicator),
    same_definition: ruleOf(before.form, indicator) === ruleOf(now.form, indicator)
  }));
}

/** The rule as text; "" where the form does not ask for the indicator. */
function ruleOf({indicators}: Form, indicator: IndicatorId): string {
  const rule = indicators.find((each) => each.indicator === indicator);
  return rule === undefined ? "" : JSON.stringify(rule);
}
