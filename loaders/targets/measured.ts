/**
 * By which observations an indicator is measured, and what they say of it.
 */
import type {IndicatorId, Observation} from "../../src/scoring/model.js";
import type {Indicator} from "../seeds/indicators.js";

/** The indicator whose observations are this one's: its own, or those of the one that measures it. */
export function sourceOf({id, measured_by}: Indicator): IndicatorId {
  return measured_by === "" ? id : measured_by;
}

/** The value under this indicator: where a count stands for a yes/no, 1 from `met_at` on; null where there is none. */
export function valueUnder({met_at}: Indicator, row: Pick<Observation, "value"> | undefined): number | null {
  const value = row?.value ?? null;
  return value === null || met_at === null ? value : Number(value >= met_at);
}

/** True if agencies are asked for it: then every unit has a row, if only to say that it did not report. */
export function isMeasured(indicator: Indicator, observations: readonly Observation[]): boolean {
  const source = sourceOf(indicator);
  return observations.some((row) => row.indicator === source);
}
