/**
 * What became of the files received, and what was wrong with them.
 */
import type {Bilingual, ObservationStatus} from "./model.js";

/** One file as received, and what became of it. */
export interface SubmissionRow {
  /** Unit id, or the folder's name where that is no unit. */
  readonly unit: string;
  readonly file: string;
  readonly received_at: string | null;
  /** The first day that is late for whom the folder belongs to; null where the folder is nobody's. */
  readonly due: string | null;
  /** Received on or after the due day; null where either day is not known. */
  readonly late: boolean | null;
  /** Days after the last day in time: 0 in time, 1 on the due day itself; null as `late`. */
  readonly days_late: number | null;
  readonly verdict: "accepted" | "accepted-with-notes" | "sent-back" | "superseded";
  /** Required questions; null where the file could not be read or no form was due. */
  readonly asked: number | null;
  /** Of these, with a usable answer or a declared reason for having none. */
  readonly answered: number | null;
  /** Of these, with something to work with. */
  readonly with_value: number | null;
  /** `answered` over `asked`, 0–1; null as these. */
  readonly completeness: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly sha256: string;
}

export type Severity = "error" | "warning" | "info";

/** One thing to mend, or to know, about one cell or one file. Never a contact, never a withheld value. */
export interface Finding {
  /** Stable across resubmissions: made of unit, code, sheet and item, never of position in a list. */
  readonly id: string;
  readonly severity: Severity;
  readonly code: string;
  /** Path below `data/submissions/<edition>/`, forward slashes. */
  readonly file: string;
  readonly sheet: string;
  /** A1 address, or "" where the finding is about a sheet or a file. */
  readonly cell: string;
  /** Exactly as received. */
  readonly raw: string;
  /** What it was taken for, or "" where it was held back. */
  readonly read_as: string;
  readonly expected: string;
  readonly advice_vi: string;
  readonly advice_en: string;
  /** Who confirmed the value as right (a role or an office), and on which ISO date; absent where nobody did. */
  readonly acknowledged?: {readonly who: string; readonly when: string};
}

/** A finding with the folder it belongs to: a unit's id, where it is one. */
export interface EditionFinding extends Finding {
  readonly unit: string;
}

/** An answer in a cell that an observation names as its source, as it was received and as it was read. */
export interface SourceCell {
  /** `file#sheet!address`, letter for letter as in `Observation.source`; a paragraph may hold several answers. */
  readonly source: string;
  /** What was asked: an item of the form, or `table[row].column`. */
  readonly item: string;
  /** As received, in Unicode; "" where empty. Personal data and secrets are masked, a long text is cut with "…". */
  readonly raw: string;
  /** A number with a dot, `yes`, `no`, an ISO date, the id of a choice; "" where nothing was read, and of a text. */
  readonly read_as: string;
  readonly status: ObservationStatus;
  /** The rule by which it was read, or why it was held back. */
  readonly rule: string;
}

/** Who is to report: units that are assessed, and the science ministry's own units, which are only tracked. */
export type ReporterKind = "province" | "ministry" | "science-unit";

/** What a deadline rests on: a text in force, a letter for one occasion, or a draft. */
export type DeadlineBasis = "in-force" | "one-off" | "draft";

/** How things stand with a reporter. `sent-back`: files came, none of them usable. */
export type ReportingState = "not-sent" | "sent-back" | "accepted-with-notes" | "accepted";

/** One reporter: what was due, what came, what is open. */
export interface ReportingRow {
  readonly unit: string;
  readonly kind: ReporterKind;
  readonly name: Bilingual;
  /** ISO date of the first day that is late. */
  readonly due: string;
  readonly clause: string;
  readonly basis: DeadlineBasis;
  readonly state: ReportingState;
  /** The file that counts, or where none does the last received; null where nothing came. */
  readonly file: string | null;
  /** Receipt of the first usable file, or where none is of the last received: what lateness is taken from. */
  readonly received_at: string | null;
  /** Of the first usable file; null where there is none, or its day is not known. */
  readonly late: boolean | null;
  /** Days after the last day in time, as `late`. */
  readonly days_late: number | null;
  /** Of the file that counts, as in `SubmissionRow`. */
  readonly asked: number | null;
  readonly answered: number | null;
  readonly with_value: number | null;
  readonly completeness: number | null;
  /** Open in the file that counts and in files sent back after it. */
  readonly errors: number;
  readonly warnings: number;
  /** How many files came. */
  readonly files: number;
}
