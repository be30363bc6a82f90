/**
 * What would lift each unit of an edition to the group above it.
 */
import {type Limit, type NextSteps, nextSteps} from "../../src/scoring/analysis.js";
import type {RankRow} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import {indicatorsOf, type Observation} from "../../src/scoring/index.js";
import type {EditionInputs} from "../assess/edition-inputs.js";
import {unitRows} from "../assess/edition-units.js";
import type {Indicator} from "../seeds/indicators.js";
import {withWholeSteps} from "./read-limits.js";

/** In the order of ranks. Provinces and ministries have their own groups. */
export function editionNextSteps(inputs: EditionInputs, ranks: readonly RankRow[]): readonly NextSteps[] {
  const {framework, observations, units, indicators} = inputs;
  const kindOf = new Map(units.map(({id, kind}) => [id, kind]));
  const whole = withWholeSteps(framework, [], indicators);
  const scored = new Set(indicatorsOf(framework));
  const rowsOf = groupRows(
    observations.filter(({indicator}) => scored.has(indicator)),
    ({unit}) => unit
  );
  return nextSteps(framework, observations, {
    units: unitRows(units),
    places: ranks.map((row) => ({...row, peers: kindOf.get(row.unit)!})),
    limits: (unit) => [...whole, ...perThousandSteps(rowsOf.get(unit) ?? [], indicators)]
  });
}

/** A figure per 1000 of something changes by one thing at a time (a percentage does so without being told). */
function perThousandSteps(rows: readonly Observation[], indicators: readonly Indicator[]): readonly Limit[] {
  const perThousand = new Set(indicators.filter(({unit}) => unit === "per-1000").map(({id}) => id));
  return rows.flatMap(({indicator, numerator, denominator}) =>
    perThousand.has(indicator) && Number.isInteger(numerator) && Number.isInteger(denominator) && denominator! > 0
      ? [{indicator, step: 1000 / denominator!}]
      : []
  );
}
