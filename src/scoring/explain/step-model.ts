/** The steps of a leaf, each with what went in, what came out and what was used. */
import type {UnitId} from "../model.js";
import type {Centre} from "../steps/impute-sample.js";
import type {SampleTransform} from "../steps/log-sample.js";
import type {OutlierTest} from "../steps/outlier-test.js";
import type {WinsorLabel} from "../steps/winsorise.js";
import type {DerivedMarks} from "./marks-model.js";

export type Step = DenominateStep | FillStep | TreatStep | TransformStep | NormaliseStep | ZeroStep;

/** after = before · per / amount. */
export interface DenominateStep {
  readonly step: "denominate";
  readonly denominator: string;
  readonly amount: number;
  readonly per: number;
  readonly before: number;
  readonly after: number;
}

/** A gap filled; `source` says from what. */
export interface FillStep {
  readonly step: "fill";
  readonly source: FillSource;
  readonly before: null;
  readonly after: number;
}

export type FillSource = FillFromPeers | FillFromRow | FillFromPanel;

/** The mean or median of those that reported, of the unit's own `group` where the leaf says `within`. */
export interface FillFromPeers {
  readonly by: Centre;
  readonly within: string | null;
  readonly group: string | null;
  readonly donors: readonly {readonly unit: UnitId; readonly period: string; readonly value: number}[];
}

/**
 * The unit's mean place on its other leaves, mapped back: after = sign · (lowest + place · (highest − lowest)), where a
 * donor's place is (sign · value − lowest) / (highest − lowest). Ends are of the signed values of all peers.
 */
export interface FillFromRow {
  readonly by: "row";
  readonly scale: RowScale;
  readonly donors: readonly (RowScale & {readonly node: string; readonly value: number})[];
}

export interface RowScale {
  readonly sign: 1 | -1;
  readonly lowest: number;
  readonly highest: number;
}

/** The unit's own figures of other periods: one is taken as it is, between two the line; times are in years. */
export interface FillFromPanel {
  readonly by: "last" | "linear" | "linear-constant";
  readonly time: number;
  readonly donors: readonly {readonly period: string; readonly time: number; readonly value: number}[];
}

/** Outliers among the peers: the test, and what became of this value. */
export interface TreatStep {
  readonly step: "treat";
  readonly test: OutlierTest;
  /** Does the series pass after all? */
  readonly passes: boolean;
  /** Points Winsorised (or tried before a transform); null where the series passed at once. */
  readonly points: number | null;
  /** The end this value was drawn in from; null where it was not. */
  readonly label: WinsorLabel | null;
  readonly treatment: Treatment;
  readonly before: number;
  readonly after: number;
}

/**
 * `winsorised`: values below `lowest` and above `highest` are put there. `transformed`: of the values as they came,
 * `log` ln(x − lowest + margin), mirrored −ln(highest + margin − x), `boxcox` Box–Cox of x − lowest + 1.
 */
export type Treatment =
  | {readonly outcome: "untouched"}
  | {readonly outcome: "winsorised"; readonly lowest: number; readonly highest: number}
  | {
      readonly outcome: "transformed";
      readonly transform: Exclude<SampleTransform, "none">;
      readonly mirrored: boolean;
      readonly lambda: number | null;
      readonly lowest: number;
      readonly highest: number;
      readonly margin: number;
    };

/** ln x, or (x^λ − 1)/λ. */
export interface TransformStep {
  readonly step: "transform";
  readonly transform: "log" | "boxcox";
  readonly lambda: number | null;
  readonly before: number;
  readonly after: number;
}

/** The value against its marks or its peers. */
export interface NormaliseStep {
  readonly step: "normalise";
  readonly marks: DerivedMarks;
  /** How many values it was compared with, its own among them. */
  readonly compared: number;
  /** −1 where lower is better and the method compares units: marks are of the turned values. */
  readonly sign: 1 | -1;
  /** The end of the score range at which the score was stopped; null where it was not. */
  readonly clamped: "low" | "high" | null;
  readonly before: number;
  readonly after: number;
}

/** `missing: "zero"`: what the unit did not give counts 0. */
export interface ZeroStep {
  readonly step: "count-zero";
  readonly before: null;
  readonly after: 0;
}
