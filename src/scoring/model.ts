/**
 * The words every room of the house shares: units, indicators, observations, targets, frameworks.
 *
 * Plain data only, all of it readonly. The engine takes these as arguments and reads no file.
 */

/** Registry id of a province or ministry, kebab-case ASCII (`bac-ninh`, `bac-ninh-63`, `most`). */
export type UnitId = string;
/** Id of an indicator (`qd699-1`, `ai-plan`, `le`). */
export type IndicatorId = string;
/** Which units are ranked against each other. Provinces and ministries never meet in one ranking. */
export type UnitKind = "province" | "ministry";
/** Text in both languages of the site. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/**
 * Why a row has, or has not, a number. `reported` and `not-yet` carry a value (`not-yet` is a reported 0 or no);
 * `estimated` and `carried` carry a value that the unit did not report for this period; all others carry null.
 */
export type ObservationStatus =
  | "reported"
  | "not-yet"
  | "not-reported"
  | "not-applicable"
  | "refers-to"
  | "withheld"
  | "estimated"
  | "carried"
  | "error";

/** Closed list of the statuses, for schema checks. */
export const OBSERVATION_STATUSES: readonly ObservationStatus[] = [
  "reported",
  "not-yet",
  "not-reported",
  "not-applicable",
  "refers-to",
  "withheld",
  "estimated",
  "carried",
  "error"
];

/**
 * The tidy row: one unit, one indicator, one period.
 *
 * `value` is in the indicator's own unit; ratios are percentages on 0–100, `value = 100 · numerator / denominator`;
 * yes/no is 1 or 0. null is "no number", never zero: `status` says why.
 */
export interface Observation {
  readonly unit: UnitId;
  readonly indicator: IndicatorId;
  /** `2024`, `2024-Q1` …: text, compared as text. */
  readonly period: string;
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** The lowest and highest the value may be, where its source says so; both or neither, with the value between them. */
  readonly low?: number | null;
  readonly high?: number | null;
  readonly status: ObservationStatus;
  /** Where it was read: `file#sheet!cell`. */
  readonly source?: string;
  /** The rule that turned the raw text into the value. */
  readonly rule?: string;
}

/** A unit as the engine sees it: an id, the groups it belongs to, and denominators by name (null = not known). */
export interface UnitRow {
  readonly unit: UnitId;
  readonly groups: Readonly<Record<string, string>>;
  readonly denominators: Readonly<Record<string, number | null>>;
}

/** `imputed`: a leaf scored on a value that fills a gap; its coverage is 0. */
export type ScoreStatus = "scored" | "imputed" | "missing" | "below-coverage" | "not-ranked" | "not-applicable";

/** One unit at one node of the tree: a row of scores.csv. */
export interface Score {
  readonly unit: UnitId;
  readonly node: string;
  /** 0 is the index, 1 its children, and so on. */
  readonly level: number;
  readonly period: string;
  readonly score: number | null;
  /** Competition rank among peers, on the unrounded score; null where there is no score. */
  readonly rank: number | null;
  /** Share of the applicable leaves under the node that have a value, 0–1; null where no leaf applies to the unit. */
  readonly coverage: number | null;
  readonly status: ScoreStatus;
}

/** One unit at one child node: a row of weights.csv. Both are within the parent and sum to 1 over its children. */
export interface WeightRow {
  readonly unit: UnitId;
  readonly node: string;
  readonly period: string;
  readonly weight_nominal: number;
  /** Over the children present; null where the parent has no score or this child is absent. */
  readonly weight_used: number | null;
}

export type Comparator = ">=" | ">" | "=" | "<=" | "<" | "range" | "approx";

/** What a target asks for in one year. `value` is the lower end of a range, `value_high` its upper end. */
export interface Target {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly comparator: Comparator;
  readonly value: number;
  readonly value_high?: number | null;
  /** Which readings are bound by it. */
  readonly level: "national" | "agency";
  readonly clause: string;
  readonly version: string;
}

/** A figure with what it could still become once every unit has reported. `upper` null: not boundable. */
export interface Bounded {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}
