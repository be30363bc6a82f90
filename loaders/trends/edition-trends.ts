/**
 * An edition's figures beside those of the year before, rolled into the units of today.
 */
import {indexTrendRows} from "../../src/scoring/trends/index-rows.js";
import type {IndexTrendRow, TrendRow} from "../../src/scoring/trends/model.js";
import {trendRows} from "../../src/scoring/trends/trend-rows.js";
import type {AssessedYear, EditionInputs} from "../assess/edition-inputs.js";
import {inProject} from "../files/paths.js";
import {readForm} from "../form/read-form.js";
import {describeIndicators} from "./describe-indicators.js";
import {trendUnits} from "./trend-units.js";

export interface EditionTrends {
  readonly trends: readonly TrendRow[];
  readonly index_trends: readonly IndexTrendRow[];
}

/** Rows in the order of units, then of indicators; none without a year before. */
export function editionTrends(inputs: EditionInputs): EditionTrends {
  const {before} = inputs;
  if (before === null) return {trends: [], index_trends: []};
  const units = trendUnits(inputs.registry, before, inputs);
  const indicators = describeIndicators(described(before), described(inputs), inputs.indicators);
  return {
    trends: trendRows({
      year_before: before.settings.year,
      year: inputs.settings.year,
      units,
      indicators,
      before: before.observations,
      now: inputs.observations
    }),
    index_trends: indexTrendRows(scored(before), scored(inputs), units)
  };
}

function described({observations, framework, settings}: AssessedYear) {
  return {observations, framework, form: readForm(inProject("seeds", "forms", `${settings.form}.json`))};
}

function scored({settings: {year}, framework, scores}: AssessedYear) {
  return {year, framework, scores};
}
