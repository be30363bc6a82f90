/**
 * The words of a target's evaluation: what was held against what, how it stands, and what is missing to tell.
 */
import type {Bounded, Comparator, IndicatorId, UnitId} from "../model.js";
import type {TargetState} from "./share.js";

/**
 * How a reading stands against a target. `on-path`, `off-path`: not met yet, held against the straight path from an
 * earlier target in force. `not-met`: not met, and no path says where it should be by now. `uncertain`: the bounds
 * contain the target or the path. `not-assessable`: data or a base are missing; never counted as a failure.
 */
export type TargetStanding = TargetState | "on-path" | "off-path" | "not-assessable";

/**
 * What is missing where a target can't be assessed: nothing measures it at this level; its figure was given by nobody;
 * its text states no base year; the base year has no figure, or one that nothing can grow from; sources contradict each
 * other about whether it is met.
 */
export type Lack =
  | "nothing-measures-it"
  | "no-figure"
  | "base-year-not-stated"
  | "base-without-figure"
  | "sources-conflict";

/** A figure that somebody has published, with its source; several for one year may contradict each other. */
export interface PublishedFigure {
  readonly period: string;
  readonly value: number;
  readonly source: string;
  readonly note: string;
}

/** One target at one level: of the nation (`unit` null) or of one agency. */
export interface TargetRow extends Bounded {
  /** Id in seeds/targets.csv. */
  readonly target: string;
  readonly level: "national" | "agency";
  readonly unit: UnitId | null;
  readonly indicator: IndicatorId;
  /** Year of the target. */
  readonly year: number;
  readonly year_basis: "stated" | "yearly" | "horizon";
  readonly status: "in-force" | "draft" | "one-off";
  readonly version: string;
  readonly wording_rule: string;
  readonly comparator: Comparator;
  /** What is asked for, in `measured_in`; a range from `aim` to `aim_high`. */
  readonly aim: number;
  readonly aim_high: number | null;
  readonly tolerance: number | null;
  readonly measured_in: string;
  /** Year of the figure; null where there is none. It may be earlier than the edition's: said beside it. */
  readonly period: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Units that reported, and units asked; both null where no agency's figure adds up to it. */
  readonly reported: number | null;
  readonly expected: number | null;
  readonly state: TargetStanding;
  /** null unless `not-assessable`. */
  readonly lack: Lack | null;
  /** aim − value; null without a value. */
  readonly gap: number | null;
  /** Whole things still to do on what was reported; null where nothing can be counted. */
  readonly to_do: number | null;
  /**
   * The other reading of who counts, where a text leaves it open: its denominator, and the least the figure is under it.
   */
  readonly alternative_denominator: number | null;
  readonly alternative_value: number | null;
  readonly clause: string;
  readonly as_written: string;
  /**
   * Where the figure comes from: cells (`file#sheet!address`, parted by `;`) for an agency; `observations:<indicator>`
   * for a sum over all units' observations; the source of a published figure.
   */
  readonly source: string;
  /** Figures of the same year that other sources give, where they differ; empty otherwise. */
  readonly conflict: readonly PublishedFigure[];
}
