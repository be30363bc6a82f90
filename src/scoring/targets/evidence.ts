/**
 * What a target is held against: the kinds of evidence there are for one.
 */
import type {Bounded} from "../model.js";
import type {Lack, PublishedFigure} from "./model.js";

/**
 * What can be counted of a figure, and so what is left to do: `ratio` things of its denominator, `count` the figure
 * itself, `yes-no` one thing; `none` of a rank, a growth, a multiple, a share whose parts are amounts.
 */
export type Counted = "ratio" | "count" | "yes-no" | "none";

/** A figure with what it could still become. Without units that may still report, both bounds are the value. */
export interface Figure extends Bounded {
  readonly kind: "figure";
  readonly counted: Counted;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A published figure with what it was worked out from, where its source gives that. */
export interface SourcedFigure extends PublishedFigure {
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}

/**
 * Figures that somebody has published, of any years. The latest one not after `on` counts, and for a target due in
 * every year the edition's own year's alone. A deliverable is 1 from the day it is in force, 0 from the day it is not.
 */
export interface Published {
  readonly kind: "published";
  readonly counted: Counted;
  /** ISO date of the edition. */
  readonly on: string;
  readonly figures: readonly SourcedFigure[];
}

/** Yearly figures from which a growth or a multiple is worked out, against the target's base year. */
export interface Series {
  /** `growth`: average compound rate a year, in percent. `multiple`: figure / base figure. */
  readonly kind: "growth" | "multiple";
  readonly on: string;
  readonly figures: readonly SourcedFigure[];
}

/** Conditions that must all hold; null is not known. Never empty. */
export interface Conditions {
  readonly kind: "conditions";
  readonly holds: readonly (boolean | null)[];
}

/** Receipt of usable reports against an exclusive due day. */
export interface Receipt {
  readonly kind: "receipt";
  /** ISO date of the first day that is late. */
  readonly due: string;
  /** ISO date of the edition: until the due day, nothing received is not yet late. */
  readonly on: string;
  /** ISO dates (a time may follow); null where a report came on a day nobody knows. Empty: nothing usable came. */
  readonly received: readonly (string | null)[];
}

/** Nothing to hold it against, and why. */
export interface Lacking {
  readonly kind: "lacking";
  readonly lack: Lack;
}

/** It binds others, not this reading. */
export interface NotApplicable {
  readonly kind: "not-applicable";
}

export type Evidence = Figure | Published | Series | Conditions | Receipt | Lacking | NotApplicable;
