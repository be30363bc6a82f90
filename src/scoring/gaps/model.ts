/**
 * The words of what is still missing for a target, how fast it must close and who closes most of it.
 */
import type {IndicatorId, UnitId} from "../model.js";
import type {TargetRow, TargetStanding} from "../targets/model.js";

/** When a target is reached if things go on as they went. Years; `latest` null: not within the horizon. */
export interface Projection {
  readonly year: number | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  /** What the interval rests on. */
  readonly basis: "own-series" | "peers-spread" | "bounds" | "none";
}

/** One target of one unit (or the nation, `unit` null) that is not met, or is met: what is left and how it moves. */
export interface GapRow extends Pick<TargetRow, "target" | "level" | "unit" | "indicator" | "year" | "status"> {
  readonly value: number | null;
  readonly aim: number;
  readonly state: TargetStanding;
  /** aim − value, in the indicator's unit. */
  readonly gap: number | null;
  readonly to_do: number | null;
  /** Where the straight path from the base to the target stands in the edition's year; null without a base. */
  readonly path: number | null;
  readonly path_base_year: number | null;
  readonly path_state: TargetStanding | null;
  /** Observed change per year since the last comparable year; null where there is none. */
  readonly pace: number | null;
  readonly pace_since: number | null;
  /** Change needed per year to the target's year; 0 once met; null where no year is left or nothing was reported. */
  readonly needed_pace: number | null;
  readonly projection: Projection;
  /** Why there is no observed pace: a reason of the comparison, or "". */
  readonly why_no_pace: string;
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
