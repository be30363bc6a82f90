/**
 * What each agency adds to a national head count: its share of the sum, never a pass or a fail.
 */
import type {Edition} from "../edition.js";
import type {IndicatorId, UnitId} from "../model.js";

/** One agency's part of one national sum. */
export interface ContributionRow {
  readonly indicator: IndicatorId;
  readonly unit: UnitId;
  /** Its own count; null where it did not report. */
  readonly value: number | null;
  /** The sum over all agencies that reported; null where nobody did. */
  readonly national: number | null;
  /** 100 · value / national; null where it did not report, or the sum is 0. */
  readonly contribution: number | null;
}

/**
 * Rows by indicator, then unit: of every count for which a text in force sets a national target.
 *
 * @example contributions({national: [sum], indicators: [count], observations: [own]}); // 40 of 160: contribution 25
 */
export function contributions({
  national,
  indicators,
  observations
}: Pick<Edition, "national" | "indicators" | "observations">): readonly ContributionRow[] {
  const counts = new Set(indicators.filter(({measure}) => measure === "count").map(({id}) => id));
  return national
    .filter(({indicator}) => counts.has(indicator))
    .flatMap(({indicator, value: sum}) =>
      observations
        .filter((row) => row.indicator === indicator && row.status !== "not-applicable")
        .map(({unit, value}) => ({
          indicator,
          unit,
          value,
          national: sum,
          contribution: value === null || sum === null || sum === 0 ? null : (100 * value) / sum
        }))
    );
}
