/**
 * What the pages of the indicators show besides the edition's own rows: how an indicator is defined and asked for, and
 * what was computed over all units. Plain data, the same for both languages.
 */
import type {EditionIndicator} from "../scoring/edition.js";
import type {NoPace} from "../scoring/gaps/model.js";
import type {LeafPath} from "../scoring/indicators/leaf-paths.js";
import type {IndicatorStat, LevelCount, TargetTally} from "../scoring/indicators/model.js";
import type {Bilingual, IndicatorId, UnitId, UnitKind} from "../scoring/model.js";
import type {TargetRow} from "../scoring/targets/model.js";

/** A text that a clause stands in. A draft has neither number nor date: both are "". */
export interface CitedDocument {
  readonly id: string;
  readonly number: string;
  /** ISO date of signature, or "". */
  readonly date: string;
  readonly title: Bilingual;
  readonly standing: "in-force" | "draft" | "one-off" | "superseded" | "background" | "own";
}

/** One question of the form that the indicator is made of. */
export interface FormQuestion {
  /** `gate`: where it is answered no, the value is 0. `list`: rows of a table are counted. */
  readonly role: "numerator" | "denominator" | "counted" | "gate" | "answer" | "list";
  /** As in column A of the form; the table's name of a list. */
  readonly code: string;
  readonly label: Bilingual;
  readonly sheet: Bilingual;
}

/** How the answers become the value. `log`: no question, taken from the log of receipt. */
export type MadeBy =
  | {readonly kind: "ratio"; readonly scale: number}
  | {readonly kind: "count" | "yes-no" | "log"}
  | {readonly kind: "count-yes"; readonly of: number; readonly gated: boolean}
  | {readonly kind: "count-given"; readonly of: number}
  | {
      readonly kind: "rows";
      readonly table: Bilingual;
      readonly states: readonly Bilingual[];
      readonly filled: readonly Bilingual[];
      /** At most this many count; null: all. */
      readonly cap: number | null;
    };

/** An indicator as its text and the form have it. */
export interface IndicatorDefinition {
  readonly id: IndicatorId;
  /** null where the measure has none, or the text gives none. */
  readonly numerator: Bilingual | null;
  readonly denominator: Bilingual | null;
  readonly direction: "higher" | "lower";
  readonly roll_up: "sum-over-sum" | "sum" | "share-of-yes" | "none";
  /** Of the indicator itself: own ones stand in our framework, and their clauses in `documents`. */
  readonly document: string;
  readonly documents: readonly CitedDocument[];
  /** "" where the text gives none. */
  readonly calculation_clause: string;
  readonly reporting_duty: Bilingual;
  /** The indicator whose figures are this one's; "" where it has its own or none. */
  readonly measured_by: string;
  readonly made: MadeBy;
  readonly questions: readonly FormQuestion[];
  /** Highest level that can be reached, where values are levels from 0 up: 1 of a yes/no; null: no such scale. */
  readonly top: number | null;
}

/** The units of one kind that it is asked of. */
export interface KindFigures {
  readonly kind: UnitKind;
  readonly stat: IndicatorStat;
  readonly levels: readonly LevelCount[];
  readonly places: ReadonlyMap<UnitId, number>;
  /** How it enters the index; empty: it does not. */
  readonly paths: readonly LeafPath[];
}

/** The nation's figure of the year before beside this year's. */
export interface NationBefore {
  readonly year: number;
  /** null where that edition has no such row. */
  readonly row: TargetRow | null;
  /** Why no difference is given; "" where the two compare. */
  readonly why: NoPace | "";
}

/** Everything about one indicator. */
export interface IndicatorFacts {
  readonly indicator: EditionIndicator;
  readonly definition: IndicatorDefinition;
  /** Kinds that it is asked of; empty: units report no such figure. */
  readonly kinds: readonly KindFigures[];
  /** Targets that its figures are held against: its own, and those of the drafts that it measures. */
  readonly national: readonly TargetRow[];
  readonly tallies: readonly TargetTally[];
  /** null where there is no earlier edition, or no national figure. */
  readonly before: NationBefore | null;
}
