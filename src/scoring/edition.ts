/**
 * The results of one year's assessment, as plain data: what `assess` writes, what pages and exports show.
 */
import type {ChangeRow} from "./change/model.js";
import type {Profile} from "./contributions/strengths.js";
import type {Framework} from "./framework-model.js";
import type {ClosingRow, GapRow} from "./gaps/model.js";
import type {NextSteps} from "./improve/next-steps-model.js";
import type {
  Bilingual,
  Bounded,
  Comparator,
  IndicatorId,
  Observation,
  Score,
  UnitId,
  UnitKind,
  WeightRow
} from "./model.js";
import type {OutlineRow, OutlineTotal} from "./outline/model.js";
import type {HowSure} from "./possible/model.js";
import type {EditionFinding, ReportingRow, Severity, SourceCell, SubmissionRow} from "./submission-model.js";
import type {TargetRow} from "./targets/model.js";
import type {TaskRow} from "./tasks/model.js";
import type {IndexTrendRow, TrendRow} from "./trends/model.js";

/** Which year, on which units, by which method, and how far it may be trusted. */
export interface EditionInfo {
  readonly year: number;
  /** ISO date of the registry and of the figures. */
  readonly as_of: string;
  readonly status: "draft" | "official" | "corrected";
  /** Generated figures, not a submission of any real agency. */
  readonly illustrative: boolean;
  readonly method_version: string;
}

/** A unit as it stood on the edition's date. */
export interface EditionUnit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly name: Bilingual;
  /** `province`, `centrally-run-city`, `ministry`, `ministerial-level` … */
  readonly type: string;
  readonly region: Bilingual | null;
  readonly region_id: string | null;
  /** Names of the units that flowed into it, where its territory or functions changed. */
  readonly predecessors: readonly Bilingual[];
}

/** An indicator as pages and exports need it. */
export interface EditionIndicator {
  readonly id: IndicatorId;
  readonly label: Bilingual;
  readonly unit: string;
  readonly measure: string;
  readonly clause: string;
  readonly status: "in-force" | "draft" | "own";
}

/**
 * How a reading stands. `uncertain`: the bounds contain the target or the path, so nobody can say yet.
 * `not-met` is for a yes/no without a path: it is due later, so "off path" would say too much.
 */
export type Standing = "met" | "on-path" | "off-path" | "not-met" | "uncertain" | "not-reported" | "not-applicable";

/** The nation against one target year of one indicator. */
export interface NationalTarget {
  readonly year: number;
  readonly comparator: Comparator;
  readonly target: number;
  readonly clause: string;
  /** Met or not on today's figure, whatever the path to a later year; `TargetRow.state` counts the path in. */
  readonly state: Standing;
  /** Services, urban areas, people or agencies still to add, on the figures reported; null where unknown. */
  readonly to_do: number | null;
}

/** One indicator with national targets in force: figure, bounds, path, states. */
export interface NationalState extends Bounded {
  readonly indicator: IndicatorId;
  readonly label: Bilingual;
  /** Unit of measure of the figure and of its targets: `percent`, or what is counted (`people`, `items` …). */
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reported: number;
  readonly expected: number;
  readonly missing: readonly UnitId[];
  /** Of the missing, those whose denominator nobody knows: they alone keep the figure from having bounds. */
  readonly unbounded_by: readonly UnitId[];
  /** Where the straight path to the last target stands in the edition's year; that target where no path leads to it. */
  readonly path: number;
  readonly path_state: Standing;
  readonly targets: readonly NationalTarget[];
  /** How the denominator is read, where a text leaves it open. */
  readonly reading: Bilingual | null;
  /** The same figure under the other reading, shown beside it. */
  readonly alternative: {
    readonly reading: Bilingual;
    readonly numerator: number | null;
    readonly denominator: number;
  } | null;
}

/** One agency against one target of one year, as the pages show it: taken from `TargetRow`. */
export interface AgencyTarget {
  readonly unit: UnitId;
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly status: "in-force" | "draft";
  readonly target: number;
  readonly comparator: Comparator;
  readonly clause: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly state: Standing;
  /** target − value in the indicator's unit; null without a value. */
  readonly gap: number | null;
  /** Things still to do; null without numerator and denominator. */
  readonly to_do: number | null;
}

/** met / applicable of one unit (or of all) for one year, with bounds for what has not been reported. */
export interface TargetShare {
  readonly unit: UnitId;
  readonly year: number;
  /** Texts in force and drafts are counted apart, never together. */
  readonly status: "in-force" | "draft";
  readonly met: number;
  readonly applicable: number;
  readonly not_reported: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The same over all units of a kind. */
export interface ShareTotal extends Omit<TargetShare, "unit"> {
  readonly kind: UnitKind;
}

/** Rank of one unit, official and over the draws of the robustness run. */
export interface RankRow {
  readonly unit: UnitId;
  readonly score: number | null;
  readonly rank: number | null;
  readonly p05: number | null;
  readonly p95: number | null;
  /**
   * Best and worst rank that the weights allowed by the framework can give, everything else as published; null where
   * there is no rank. The draws behind p05 and p95 change more than weights, and may go beyond.
   */
  readonly best: number | null;
  readonly worst: number | null;
  /** `exact`: weights are known that reach it. `bound`: no weights go beyond it, and none are known that reach it. */
  readonly best_how: HowSure | null;
  readonly worst_how: HowSure | null;
  /** Letter of the group within which ranks can't be told apart, by `rankGroups`; null where there is no rank. */
  readonly group: string | null;
  /** 5 % and 95 % of the score over the same draws. */
  readonly score_p05: number | null;
  readonly score_p95: number | null;
  /** Share of applicable leaves with a value; null where no leaf applies. */
  readonly coverage: number | null;
  readonly present: number;
  readonly applicable: number;
  readonly status: string;
  /** The index without leaves whose goalposts rest on the draft of 2026. */
  readonly without_draft: {readonly score: number | null; readonly rank: number | null};
  /** Missing leaves counted as 0, as the national digital index does. */
  readonly missing_as_zero: {readonly score: number | null; readonly rank: number | null};
}

/** Figures of one region: sums over the units in it that reported. */
export interface RegionRow {
  readonly region: string;
  readonly name: Bilingual;
  readonly indicator: IndicatorId;
  readonly numerator: number;
  readonly denominator: number;
  /** 100 · numerator / denominator. */
  readonly value: number | null;
  readonly reported: number;
  readonly units: number;
}

/** Something the institute itself has to settle: a text that says too little, a source that contradicts another. */
export interface EditionNote {
  /** Stable: code and subject. */
  readonly id: string;
  readonly severity: Severity;
  readonly code: string;
  /** Target, task, body or field id. */
  readonly subject: string;
  readonly clause: string;
  readonly advice_vi: string;
  readonly advice_en: string;
}

/** What moved a unit's score and rank between the year before and the edition's year. */
export interface UnitChange extends ChangeRow {
  readonly year_before: number;
  readonly year: number;
}

/** Everything an edition holds. */
export interface Edition {
  readonly info: EditionInfo;
  readonly units: readonly EditionUnit[];
  readonly indicators: readonly EditionIndicator[];
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly scores: readonly Score[];
  readonly weights: readonly WeightRow[];
  readonly ranks: readonly RankRow[];
  /** Seed of the draws behind the rank intervals: the same seed gives the same intervals. */
  readonly seed: number;
  /** Median width in places of the rank intervals, both ends counted; null where nobody is ranked. */
  readonly median_interval: number | null;
  readonly national: readonly NationalState[];
  readonly regions: readonly RegionRow[];
  readonly agency_targets: readonly AgencyTarget[];
  /** Every target of every document at every level at which it has a reading. */
  readonly targets: readonly TargetRow[];
  readonly gaps: readonly GapRow[];
  readonly closing: readonly ClosingRow[];
  /** Against the edition before; empty where there is none. */
  readonly trends: readonly TrendRow[];
  readonly index_trends: readonly IndexTrendRow[];
  /** In the order of units; empty where there is no year before. */
  readonly changes: readonly UnitChange[];
  /** Of ranked units: what each is strong and weak in among its peers. */
  readonly strengths: readonly Profile[];
  /** In the order of ranks. */
  readonly next_steps: readonly NextSteps[];
  readonly tasks: readonly TaskRow[];
  readonly outline: readonly OutlineRow[];
  readonly outline_totals: readonly OutlineTotal[];
  readonly shares: readonly TargetShare[];
  readonly share_totals: readonly ShareTotal[];
  readonly submissions: readonly SubmissionRow[];
  /** Who has reported and who has not, with its own deadline. */
  readonly reporting: readonly ReportingRow[];
  readonly findings: readonly EditionFinding[];
  /** The cells behind the observations, in their order. */
  readonly cells: readonly SourceCell[];
  readonly notes: readonly EditionNote[];
}
