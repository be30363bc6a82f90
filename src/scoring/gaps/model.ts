/**
 * The words of what is still missing for a target, how fast it must close and who closes most of it.
 */
import type {IndicatorId, UnitId} from "../model.js";
import type {TargetRow, TargetStanding} from "../targets/model.js";
import type {ComparisonReason} from "../trends/model.js";

/**
 * Why there is no observed pace: a reason of the comparison, or one of ours. `yes-no`: a yes or no doesn't move by
 * degrees. `no-earlier-year`: no earlier figure is held beside this one. `published`: figures that others publish,
 * which nobody says are one series. `older-figure`: the figure is not of the edition's year.
 */
export type NoPace = ComparisonReason | "yes-no" | "no-earlier-year" | "published" | "older-figure";

/**
 * Why there is no projected year. `no-figure`: nothing to start from. `no-pace`: `why_no_pace` says why. `not-boundable`,
 * `few-peers`: a year could be named, but not how far it may be off. `beyond-horizon`: later than the horizon.
 */
export type NoProjection =
  | "met"
  | "no-figure"
  | "no-pace"
  | "no-change"
  | "moving-away"
  | "not-boundable"
  | "few-peers"
  | "beyond-horizon";

/** When a target is reached if things go on as they went. Years; `latest` null: not within the horizon. */
export interface Projection {
  /** null where `why` says why. */
  readonly year: number | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  /** What the interval rests on; `bounds`: on what the missing units could change, and on the units' own spread. */
  readonly basis: "own-series" | "peers-spread" | "bounds" | "none";
  /** "" where there is a year. */
  readonly why: NoProjection | "";
}

/** One target of one unit (or the nation, `unit` null) that is not met, or is met: what is left and how it moves. */
export interface GapRow extends Pick<TargetRow, "target" | "level" | "unit" | "indicator" | "year" | "status"> {
  readonly value: number | null;
  readonly aim: number;
  readonly state: TargetStanding;
  /** aim − value, in the indicator's unit. */
  readonly gap: number | null;
  readonly to_do: number | null;
  /** Where the straight path from the base to the target stands in the figure's year; null without a base. */
  readonly path: number | null;
  readonly path_base_year: number | null;
  readonly path_state: TargetStanding | null;
  /** Observed change per year since `pace_since`; null where there is none. */
  readonly pace: number | null;
  /** The last comparable year. */
  readonly pace_since: number | null;
  /**
   * Change needed per year to the target's year; 0 where what was reported meets it; null where no year is left, nothing
   * was reported, sources contradict each other, or the figure is at the very edge of a target that asks for more.
   */
  readonly needed_pace: number | null;
  readonly projection: Projection;
  /** "" where there is a pace. */
  readonly why_no_pace: NoPace | "";
  readonly clause: string;
  readonly source: string;
}

/** One unit's share in closing the national gap of one target, in the order of least effort. */
export interface ClosingRow {
  readonly target: string;
  readonly indicator: IndicatorId;
  readonly unit: UnitId;
  /** 1 closes most for the least effort. */
  readonly order: number;
  /** Things this unit still has to do for its own part of the target. */
  readonly to_do: number;
  /** Effort: percentage points by which its own share would have to rise; for counts and yes/no, 1. */
  readonly effort: number;
  /** Things closed per point of effort. */
  readonly per_effort: number;
  /** Percent of the national things to do that this unit, and it with all before it, would close; at most 100. */
  readonly share: number;
  readonly cumulative: number;
}
