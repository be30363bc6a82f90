/**
 * The words of contributions: what each leaf gives to an index, and what lines are no leaf.
 */
import type {UnitId} from "../model.js";

/**
 * What a line stands for. `copeland`: a group whose score comes from comparing units pair by pair, which belongs to no
 * leaf alone, so the group has one line and its leaves have none. `cap`: what a group's minimums take from its mean.
 */
export type LineKind = "leaf" | "copeland" | "cap";

/** Points of the index that come from one node; all lines of a unit add up to its index. */
export interface ContributionLine {
  readonly node: string;
  readonly kind: LineKind;
  /** The node's own score; null where it has none, and for a cap. */
  readonly score: number | null;
  /** Weight used in the whole index: the product of the weights used on the way up; null where no weight was used. */
  readonly weight: number | null;
  /** In points of the index; null where the node has no score or none that counted: it gives nothing, and isn't 0. */
  readonly points: number | null;
}

/** One unit in one period. */
export interface UnitContributions {
  readonly unit: UnitId;
  readonly period: string;
  /** The index; null where there is none, and then there are no lines. */
  readonly score: number | null;
  /** In tree order. */
  readonly lines: readonly ContributionLine[];
}

/** Points of a difference between two indices that come from one node; all lines add up to the difference. */
export interface DifferenceLine {
  readonly node: string;
  readonly kind: LineKind;
  /** The node's score on the first and on the second side; null where it has none, or none that counted. */
  readonly first: number | null;
  readonly second: number | null;
  /** First less second, in points of the index. */
  readonly points: number;
}

/** How far a unit is from the best of its peers. */
export interface LeaderDistance {
  readonly unit: UnitId;
  readonly period: string;
  readonly leader: UnitId;
  /** The leader's index less the unit's own: 0 or more. */
  readonly distance: number;
  /** First is the leader, second the unit. */
  readonly lines: readonly DifferenceLine[];
}

/** What moved a unit's index between two periods. */
export interface ChangeByLeaf {
  readonly unit: UnitId;
  /** Index after less index before; null where either is missing, and then there are no lines. */
  readonly change: number | null;
  /** First is after, second before. */
  readonly lines: readonly DifferenceLine[];
}
