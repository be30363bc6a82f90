/**
 * The words of one indicator over all units that it is asked of: how many gave a figure, how the figures lie, who is
 * where. Provinces and ministries are never put together.
 */

import type {IndicatorId, UnitId, UnitKind} from "../model.js";
import type {TargetRow, TargetStanding} from "../targets/model.js";

/** How the figures of one indicator lie among the units of one kind. Figures are in the indicator's own unit. */
export interface IndicatorStat {
  readonly indicator: IndicatorId;
  readonly kind: UnitKind;
  /** Units to which it applies: `n` and those without a figure add up to it. */
  readonly asked: number;
  readonly not_applicable: number;
  /** Units with a figure; of these `zero` gave 0 or no, and `filled` did not report theirs for this period. */
  readonly n: number;
  readonly zero: number;
  readonly filled: number;
  /** Units without a figure, by reason. */
  readonly not_reported: number;
  readonly withheld: number;
  readonly refers_to: number;
  readonly error: number;
  /** null where nobody gave a figure. Quantiles interpolate between the two figures around them (type 7, as Excel). */
  readonly min: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
  /** Sums over the units with a figure; null where one of them has no parts, or none gave a figure. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Σ numerators over Σ denominators in the indicator's unit; null where there are no parts, or nothing to divide by. */
  readonly pooled: number | null;
  /** Units whose figure may be compared with that of the year before, and which way it went; null: no earlier year. */
  readonly compared: number | null;
  readonly risen: number | null;
  readonly unchanged: number | null;
  readonly fallen: number | null;
}

/** How many units of a kind gave one value. */
export interface LevelCount {
  readonly indicator: IndicatorId;
  readonly kind: UnitKind;
  readonly value: number;
  readonly units: number;
}

/** Where a unit stands by its value, the highest first: 1, 2, 2, 4. Units without a value have no row. */
export interface IndicatorPlace {
  readonly indicator: IndicatorId;
  readonly kind: UnitKind;
  readonly unit: UnitId;
  readonly place: number;
}

/** How the units of one kind that have a target stand against it: units by state. */
export interface TargetTally
  extends Pick<
    TargetRow,
    "target" | "indicator" | "year" | "status" | "comparator" | "aim" | "aim_high" | "measured_in" | "clause"
  > {
  readonly kind: UnitKind;
  readonly states: Readonly<Record<TargetStanding, number>>;
}
