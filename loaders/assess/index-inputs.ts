import type {IndexInputs} from "../../src/components/scenario/model.js";
import type {Edition} from "../../src/scoring/edition.js";
import {indicatorsOf} from "../../src/scoring/tree.js";

/** What the engine needs to score an edition's index again, and no more: a page loads it to try other weights. */
export function indexInputs({
  framework,
  units,
  observations
}: Pick<Edition, "framework" | "units" | "observations">): IndexInputs {
  const used = new Set(indicatorsOf(framework));
  return {
    framework,
    units: units.map(({id, kind}) => ({id, kind})),
    observations: observations
      .filter(({indicator}) => used.has(indicator))
      .map(({unit, indicator, period, value, status}) => ({unit, indicator, period, value, status}))
  };
}
