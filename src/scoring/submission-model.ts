/**
 * What became of the files received, and what was wrong with them.
 */

/** One file as received, and what became of it. */
export interface SubmissionRow {
  /** Unit id, or the folder's name where that is no unit. */
  readonly unit: string;
  readonly file: string;
  readonly received_at: string | null;
  readonly late: boolean | null;
  readonly verdict: "accepted" | "accepted-with-notes" | "sent-back" | "superseded";
  /** Answered questions over questions asked, 0–1; null where the file could not be read. */
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
}

/** A finding with the folder it belongs to: a unit's id, where it is one. */
export interface EditionFinding extends Finding {
  readonly unit: string;
}
