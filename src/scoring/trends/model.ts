/**
 * The words of a comparison of one unit's figure with that of an earlier year.
 */
import type {IndicatorId, UnitId} from "../model.js";

/** May the two figures be compared? `approximate`: they may be shown side by side, with the reason; no delta is given. */
export type Comparable = "yes" | "approximate" | "no";

/**
 * Why, in one code. Comparable: `same-unit` (nothing changed), `renamed` (one predecessor, the same territory, another
 * name), `merged-sum` (several predecessors whose numerators and denominators, or counts, were added).
 *
 * Approximate: `functions-moved` (a central body that gave or took functions), `levels-agree` (several predecessors, all
 * at the same level), `peer-ranges` (a score that rests on the range of the peers, who were others then), `other-leaves`
 * (a score made of other leaves than then, since some have no value in one of the years).
 *
 * Not comparable: `k-of-n` (yes/no of several predecessors, which nothing adds up), `levels-differ` (another figure of
 * several that can't be added), `index-not-added` (scores of several), `part-missing` (a predecessor did not report),
 * `not-reported-before`, `not-reported-now`, `not-asked-before`, `not-asked-now` (that year's form has no such
 * question), `not-ranked-before`, `not-ranked-now` (no score), `not-applicable`, `new-unit`, `other-definition` (the
 * indicator is made otherwise by the two forms, or the score by the two frameworks), `total-shrank` (the whole is now
 * smaller than its part was then: the years do not count the same things).
 */
export type ComparisonReason =
  | "same-unit"
  | "renamed"
  | "merged-sum"
  | "functions-moved"
  | "levels-agree"
  | "peer-ranges"
  | "other-leaves"
  | "k-of-n"
  | "levels-differ"
  | "index-not-added"
  | "part-missing"
  | "not-reported-before"
  | "not-reported-now"
  | "not-asked-before"
  | "not-asked-now"
  | "not-ranked-before"
  | "not-ranked-now"
  | "not-applicable"
  | "new-unit"
  | "other-definition"
  | "total-shrank";

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
   * own figures. A variant beside `before`, never in its place; null with fewer than two predecessors, or one missing,
   * and for yes/no and counts, of which it would be neither a yes nor a whole.
   */
  readonly before_plain_mean: number | null;
  /** Cells of the earlier year's figures, parted by `;`. */
  readonly source_before: string;
}

/**
 * A score of one unit in two years: `indicator` is the node, the index first, then its pillars (the "main indices" of
 * the precedent). `before` is the score published then, null with several predecessors: nothing adds scores up, and
 * `before_plain_mean` is the variant. Ranks are those of their own year's peers; no change of rank is given, since the
 * peers are others (63 provinces, then 34): `san-sang change` splits it by cause.
 */
export interface IndexTrendRow extends Omit<TrendRow, "before_numerator" | "before_denominator" | "yes_before"> {
  readonly rank_before: number | null;
  readonly rank: number | null;
}

/** A unit of the later year and whom it came from. */
export interface TrendUnit {
  readonly unit: UnitId;
  /** Units of the earlier year that were asked; itself or its former id where nothing changed; empty: new. */
  readonly predecessors: readonly UnitId[];
  /** Functions came or went: figures of the two years are not of the same body. */
  readonly approximate: boolean;
  /** One predecessor, of another name. */
  readonly renamed: boolean;
}

/** How an indicator is rolled up and read. */
export interface TrendIndicator {
  readonly indicator: IndicatorId;
  /** `yes` is 1 or 0 and adds up to nothing; `level` is any other figure that can't be added. */
  readonly measure: "ratio" | "count" | "yes" | "level";
  /** What numerator over denominator is multiplied by; 1 for what is no ratio. */
  readonly scale: number;
  /** The numerator counts some of what the denominator counts. */
  readonly part_of_whole: boolean;
  /** Made the same way in both years. */
  readonly same_definition: boolean;
}
