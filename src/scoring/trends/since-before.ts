/**
 * What changed since the edition before, in a few figures: only what may be compared is counted.
 */
import type {Edition} from "../edition.js";
import type {GapRow, NoPace} from "../gaps/model.js";
import type {IndicatorId, UnitId} from "../model.js";
import type {TrendRow} from "./model.js";

/** A figure of the nation in both years, in its own unit. */
export interface NationalMove {
  readonly indicator: IndicatorId;
  readonly before: number;
  readonly value: number;
}

/** One indicator of the nation whose two years don't compare. */
export interface NationalBreak {
  readonly indicator: IndicatorId;
  readonly why: NoPace;
}

/** How the units' own figures of one indicator moved. */
export interface UnitMoves {
  readonly indicator: IndicatorId;
  /** Units to which it applies. */
  readonly all: number;
  /** Units whose two years compare: `up`, `down` and `same` add up to it. */
  readonly comparable: number;
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** The largest rise; null where nobody rose, or several by as much. */
  readonly largest: {
    readonly unit: UnitId;
    readonly before: number;
    readonly value: number;
    readonly change: number;
  } | null;
}

/** What a year has to say about the edition before it. */
export interface SinceBefore {
  readonly year_before: number;
  readonly moved: readonly NationalMove[];
  readonly broken: readonly NationalBreak[];
  /** In the order of the national targets; indicators of which no unit's years compare are left out. */
  readonly units: readonly UnitMoves[];
  /** Index scores of units in both years: how many may be subtracted, how many only set side by side. */
  readonly index: {readonly comparable: number; readonly approximate: number; readonly all: number};
}

/** @returns null where the edition was compared with none */
export function sinceBefore(edition: Edition): SinceBefore | null {
  const {trends, index_trends, framework, national, gaps} = edition;
  const [first] = trends;
  if (!first) return null;
  const last = national.flatMap(({indicator, targets}) => {
    const row = gaps.find((gap) => isOf(gap, indicator, targets.at(-1)!.year));
    return row ? [row] : [];
  });
  const index = index_trends.filter(({indicator}) => indicator === framework.index.id);
  const compared = (word: TrendRow["comparable"]) => index.filter(({comparable}) => comparable === word).length;
  return {
    year_before: first.year_before,
    moved: last.flatMap((row) => moveOf(row, first.year_before, edition.info.year)),
    broken: last.flatMap(({indicator, why_no_pace}) =>
      why_no_pace === "" || why_no_pace === "not-reported-now" ? [] : [{indicator, why: why_no_pace}]
    ),
    units: national.flatMap(({indicator}) => unitMoves(trends.filter((row) => row.indicator === indicator))),
    index: {comparable: compared("yes"), approximate: compared("approximate"), all: index.length}
  };
}

function isOf({unit, status, indicator, year}: GapRow, wanted: IndicatorId, last: number): boolean {
  return unit === null && status === "in-force" && indicator === wanted && year === last;
}

/** The earlier figure is what the pace started from; a pace since another year says nothing of the edition before. */
function moveOf({indicator, value, pace, pace_since}: GapRow, before: number, year: number): readonly NationalMove[] {
  if (value === null || pace === null || pace_since !== before) return [];
  return [{indicator, value, before: value - pace * (year - before)}];
}

function unitMoves(rows: readonly TrendRow[]): readonly UnitMoves[] {
  const applied = rows.filter(({reason}) => reason !== "not-applicable");
  const moved = applied.flatMap(({unit, before, value, change}) =>
    before === null || value === null || change === null ? [] : [{unit, before, value, change}]
  );
  if (moved.length === 0) return [];
  const risen = moved.filter(({change}) => change > 0).toSorted((a, b) => b.change - a.change);
  const [highest, next] = risen;
  const down = moved.filter(({change}) => change < 0).length;
  return [
    {
      indicator: rows[0]!.indicator,
      all: applied.length,
      comparable: moved.length,
      ...{up: risen.length, down, same: moved.length - risen.length - down},
      largest: highest && highest.change !== next?.change ? highest : null
    }
  ];
}
