/**
 * What the data of an edition are worth, counted. Every count can be found again in a published table.
 */
import type {EditionNote, RankRow} from "../edition.js";
import type {Bilingual, IndicatorId, ObservationStatus, UnitId, UnitKind} from "../model.js";
import type {EditionFinding, Severity} from "../submission-model.js";
import type {Comparable, ComparisonReason} from "../trends/model.js";

/** Observations by status. A value of 0 is `not-yet` or `reported`; what has no number is in the other statuses. */
export interface StatusCount {
  readonly counts: Readonly<Record<ObservationStatus, number>>;
  /** Without those that do not apply. */
  readonly applicable: number;
  /** Of these, with a number to work with. */
  readonly with_value: number;
}

export interface KindStatus extends StatusCount {
  readonly kind: UnitKind;
}

export interface IndicatorStatus extends StatusCount {
  readonly indicator: IndicatorId;
}

/** Findings of one cause and one severity. */
export interface CauseCount {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
  /** In how many agencies' files, folders of unknown senders included. */
  readonly units: number;
}

/** A value that was given and is not used: in error, secret, or a reference to another text. */
export interface HeldBack {
  readonly unit: UnitId;
  readonly indicator: IndicatorId;
  readonly status: "error" | "withheld" | "refers-to";
  /** `file#sheet!cell`, parted by `;`. */
  readonly source: string;
  /** Codes of the findings in these cells, most severe first; empty where none names the cell. */
  readonly codes: readonly string[];
}

export interface ComparisonCount {
  readonly comparable: Comparable;
  readonly reason: ComparisonReason;
  readonly province: number;
  readonly ministry: number;
}

/** Notes with one advice. */
export interface NoteGroup {
  readonly severity: Severity;
  readonly code: string;
  readonly advice: Bilingual;
  readonly notes: readonly EditionNote[];
}

/** Whether what was said comes with something to look it up by. */
export interface EvidenceCount {
  /** Findings about evidence, by cause. */
  readonly causes: readonly CauseCount[];
  /** Tasks reported as done, and of these with evidence named. */
  readonly tasks_done: number;
  readonly tasks_with: number;
}

export interface Quality {
  readonly all: StatusCount;
  /** Kinds that the edition has, provinces first. */
  readonly kinds: readonly KindStatus[];
  /** Those with the largest share without a number first. */
  readonly indicators: readonly IndicatorStatus[];
  readonly severities: Readonly<Record<Severity, number>>;
  /** Most severe first, then most findings. */
  readonly causes: readonly CauseCount[];
  /** In the order of the table of findings. */
  readonly acknowledged: readonly EditionFinding[];
  readonly held_back: readonly HeldBack[];
  readonly evidence: EvidenceCount;
  /** In the order yes, approximate, no, then most rows; empty without an earlier edition. */
  readonly comparisons: readonly ComparisonCount[];
  /** Most severe first, then most notes. */
  readonly notes: readonly NoteGroup[];
  /** Who has no rank, least coverage first. */
  readonly unranked: readonly RankRow[];
  /** Ranked units whose rank would be another if what is missing counted as 0. */
  readonly moved_by_zero: number;
}
