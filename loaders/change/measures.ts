/**
 * How the figures of our own indicators add up, as seeds/indicators.csv has them.
 */
import type {Measure} from "../../src/scoring/analysis.js";
import type {IndicatorId} from "../../src/scoring/index.js";
import type {Indicator} from "../seeds/indicators.js";

/**
 * Figures of merged units add up as they would to a national figure. A count that has none (contents of a plan, 0–6) is
 * no sum of its parts' counts, and a share of yes is no yes: levels, both.
 */
const ADDED: Readonly<Record<Indicator["roll_up"], Measure>> = {
  "sum-over-sum": "ratio",
  sum: "count",
  "share-of-yes": "level",
  none: "level"
};

/** By indicator id. @example knownMeasures(readIndicators()).get("qd699-1"); // "ratio" */
export function knownMeasures(indicators: readonly Indicator[]): ReadonlyMap<IndicatorId, Measure> {
  return new Map(indicators.map(({id, roll_up}) => [id, ADDED[roll_up]]));
}
