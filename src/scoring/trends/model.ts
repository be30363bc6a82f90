/**
 * The words of a comparison of one unit's figure with that of an earlier year.
 */
import type {IndicatorId, UnitId} from "../model.js";

/** May the two figures be compared? `approximate`: they may be shown side by side, with the reason; no delta is given. */
export type Comparable = "yes" | "approximate" | "no";

/**
 * Why, in one code. `same-unit`: nothing changed. `renamed`: one predecessor, the same territory. `merged-sum`: several
 * predecessors whose numerators and denominators, or counts, were added. `k-of-n`: yes/no of several predecessors, which
 * nothing adds up. `levels-differ`: another figure that can't be added. `functions-moved`: a central body that gave or
 * took functions. `part-missing`: a predecessor did not report. `not-reported-before`, `not-reported-now`,
 * `not-applicable`, `new-unit`. `other-definition`: the indicator or its reading changed between the editions.
 */
export type ComparisonReason =
  | "same-unit"
  | "renamed"
  | "merged-sum"
  | "k-of-n"
  | "levels-differ"
  | "functions-moved"
  | "part-missing"
  | "not-reported-before"
  | "not-reported-now"
  | "not-applicable"
  | "new-unit"
  | "other-definition";

/** One unit of the later year, one indicator, one pair of years. */
export interface TrendRow {
  readonly unit: UnitId;
  readonly indicator: IndicatorId;
  readonly year_before: number;
  readonly year: number;
  readonly predecessors: readonly UnitId[];
  /** The earlier figure rolled into the later unit; null where it can't be. */
  readonly before: number | null;
  readonly before_numerator: number | null;
  readonly before_denominator: number | null;
  readonly value: number | null;
  /** value − before; only where `comparable` is `yes`. */
  readonly change: number | null;
  readonly comparable: Comparable;
  readonly reason: ComparisonReason;
  /** Of yes/no over several predecessors: how many said yes, of how many that reported; null otherwise. */
  readonly yes_before: number | null;
  readonly reported_before: number | null;
  /**
   * The published precedent (the national digital index of 2024 for the 34 provinces): plain mean of the predecessors'
   * own figures. A variant beside `before`, never in its place; null with fewer than two predecessors, or one missing.
   */
  readonly before_plain_mean: number | null;
  /** Cells of the earlier year's figures, parted by `;`. */
  readonly source_before: string;
}

/** The index of one unit in two years; both figures as published, and the precedent's plain mean. */
export interface IndexTrendRow extends Omit<TrendRow, "before_numerator" | "before_denominator" | "yes_before"> {
  readonly rank_before: number | null;
  readonly rank: number | null;
}
