import type {TrendRow} from "./model.js";

/** How many figures of an edition may be held against the year before, and which way those went. */
export interface ComparableCounts {
  /** Figures that apply to their unit: the next three add up to it. */
  readonly all: number;
  readonly yes: number;
  readonly approximate: number;
  readonly no: number;
  /** Of the comparable ones: these three add up to `yes`. */
  readonly up: number;
  readonly down: number;
  readonly same: number;
}

/** Counts the figures of one pair of years; those that do not apply to their unit are left out. */
export function countComparable(rows: readonly TrendRow[]): ComparableCounts {
  const applied = rows.filter(({reason}) => reason !== "not-applicable");
  const count = (test: (row: TrendRow) => boolean) => applied.filter(test).length;
  return {
    all: applied.length,
    yes: count(({comparable}) => comparable === "yes"),
    approximate: count(({comparable}) => comparable === "approximate"),
    no: count(({comparable}) => comparable === "no"),
    up: count(({comparable, change}) => comparable === "yes" && change !== null && change > 0),
    down: count(({comparable, change}) => comparable === "yes" && change !== null && change < 0),
    same: count(({comparable, change}) => comparable === "yes" && change === 0)
  };
}
