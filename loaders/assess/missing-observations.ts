import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import type {Form} from "../form/form.js";

/** The rows of a unit of which nothing usable was received: one per indicator, null and `not-reported`. */
export function missingObservations(unit: EditionUnit, form: Form, period: string): readonly Observation[] {
  return form.indicators.map(({indicator, applies}) => {
    const asked = applies === undefined || applies.includes(unit.kind);
    return {
      unit: unit.id,
      indicator,
      period,
      value: null,
      numerator: null,
      denominator: null,
      status: asked ? "not-reported" : "not-applicable",
      source: "",
      rule: asked ? "nothing-usable-received" : "not-asked-of-this-kind"
    };
  });
}
