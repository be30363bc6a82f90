/**
 * The words of inverse questions: what a unit would have to report to reach a place.
 */
import type {IndicatorId, ScoreStatus, UnitId} from "../model.js";
import type {ScoreOptions} from "../score.js";

/** An index score; so many ranks up; or a rank. A score or a rank that is tied with the one asked for reaches it. */
export type Goal =
  | {readonly score: number}
  | {readonly ranks: number}
  | {readonly toRank: number}
  | {readonly bands: number};

/**
 * What is possible, and at what cost, for one indicator; in its own unit. Without a limit on the better side, no value
 * better than the best goalpost (or, where there is none, than the best peer's) is proposed.
 */
export interface Limit {
  readonly indicator: IndicatorId;
  readonly max?: number;
  readonly min?: number;
  /** Cost of one unit of change, 0 or more; 1 for the whole way from worst to best unless given. */
  readonly cost?: number;
  /** Values are whole multiples of this: 1 for counts and for yes/no. */
  readonly step?: number;
}

export interface ImproveOptions extends ScoreOptions {
  readonly unit: UnitId;
  readonly goal: Goal;
  readonly limits?: readonly Limit[];
}

/** Where the unit stands. */
export interface UnitStanding {
  readonly score: number | null;
  readonly rank: number | null;
  readonly coverage: number | null;
  readonly status: ScoreStatus;
}

/**
 * What came of one indicator. `reaches`: the goal, with everything else as reported. `at-best`: nothing better than its
 * value can be proposed. `not-enough`: even the best value proposed does not reach the goal alone. `no-denominator`: it
 * counts as missing whatever is reported, since what it is divided by is not known. `no-peers`: it is measured by peers,
 * and none of them reported it.
 */
export type Outcome = "reaches" | "at-best" | "not-enough" | "no-denominator" | "no-peers";

/** The least change in one indicator. */
export interface LeastChange {
  readonly indicator: IndicatorId;
  readonly leaves: readonly string[];
  readonly outcome: Outcome;
  /** null where not reported: then `needed` is the least value to report. */
  readonly now: number | null;
  readonly needed: number | null;
  readonly change: number | null;
  /** Whole things to do (services, people, a yes), where the indicator is counted in such; null otherwise. */
  readonly things: number | null;
  /** Where the unit would stand, scored again: with `needed`, or with the best value proposed; null where neither is. */
  readonly place: UnitStanding | null;
  /** The best value proposed, and whether higher (1) or lower (−1) is better; null where none can be proposed. */
  readonly best: number | null;
  readonly better: 1 | -1 | null;
  /**
   * `exact`: no smaller change reaches the goal. `scan`: found by trying values one after another, since the change
   * moves other units' scores as well; it reaches the goal, but a smaller one might too.
   */
  readonly search: "exact" | "scan";
}

/** Which indicators a unit without an index has to report to get one. */
export interface ReportsNeeded {
  readonly indicators: readonly IndicatorId[];
  /** No smaller number of reports is enough. */
  readonly least: boolean;
}

export interface LeastChanges {
  readonly unit: UnitId;
  readonly period: string;
  readonly goal: Goal;
  readonly now: UnitStanding;
  /** The goal as a rank, and as the id of a band, where it is one. */
  readonly rank: number | null;
  readonly band: string | null;
  /** The goal is reached as things stand; then there are no changes. */
  readonly reached: boolean;
  /** In tree order. */
  readonly changes: readonly LeastChange[];
  /** Only of a unit without an index; null where it has one, or no report would give it one. */
  readonly reports: ReportsNeeded | null;
}

/** One indicator's part in a combination. */
export interface CombinedChange {
  readonly indicator: IndicatorId;
  readonly now: number;
  readonly needed: number;
  readonly change: number;
  readonly things: number | null;
  readonly cost: number;
}

/**
 * How good a combination is. `exact`: none is cheaper. `within`: the least costs no less than this one's cost divided
 * by 1 + `share`. `unknown`: it reaches the goal, and nothing is known of cheaper ones.
 */
export type Certainty =
  | {readonly kind: "exact"}
  | {readonly kind: "within"; readonly share: number}
  | {readonly kind: "unknown"};

/** Why an indicator takes no part: what it would do can't be told apart from what it does to others, or from a guess. */
export interface LeftOut {
  readonly indicator: IndicatorId;
  readonly why: "moves-others" | "not-reported" | "at-best" | "no-denominator" | "no-peers";
}

export interface Combination {
  readonly unit: UnitId;
  readonly period: string;
  readonly goal: Goal;
  readonly now: UnitStanding;
  /** `not-ranked`: the unit has no index to start from (see `reports`). `not-enough`: nor would all changes together. */
  readonly outcome: "reached" | "reaches" | "not-enough" | "not-ranked";
  /** Those that are changed, in tree order. */
  readonly changes: readonly CombinedChange[];
  readonly cost: number | null;
  readonly certainty: Certainty | null;
  /** Scored again: with the combination, or with every change at its best; null where there is none. */
  readonly place: UnitStanding | null;
  readonly leftOut: readonly LeftOut[];
}
