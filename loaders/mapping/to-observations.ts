/**
 * Taken rows → observations: one for each column, whether it has a figure or not.
 */
import type {Observation} from "../../src/scoring/model.js";
import type {PartRead} from "./import-sheet.js";
import type {ImportPlace} from "./make-finding.js";

/** A missing figure makes an observation without value, with its status; never 0. */
export function toObservations({plan, rows, figures}: PartRead, {file, sheet}: ImportPlace): readonly Observation[] {
  return rows.flatMap(({kind, row, unit, period, rule}) => {
    if (kind !== "unit") return [];
    return plan.columns.map(({spec, period: own}, i): Observation => {
      const {value, numerator, denominator, status, cell, rule: reading} = figures.get(row)![i]!;
      return {
        unit: unit!,
        indicator: spec.indicator,
        period: own ?? period!,
        value,
        numerator,
        denominator,
        status,
        source: cell
          .split("/")
          .map((one) => `${file}#${sheet}!${one}`)
          .join(";"),
        rule: `unit:${rule}; ${reading}`
      };
    });
  });
}
