/**
 * Findings: what is wrong with a submission, as data. Content errors are collected, never thrown.
 */

export type Severity = "error" | "warning" | "info";

/** One thing to mend, or to know, about one cell or one file. */
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

/**
 * Makes a finding's id from what stays the same when the file is sent again.
 *
 * @example findingId("bac-ninh", "not-a-number", "chi-tieu", "qd699-1.n"); // "bac-ninh/not-a-number/chi-tieu/qd699-1.n"
 */
export function findingId(unit: string, code: string, sheet: string, item: string): string {
  return [unit, code, sheet, item].filter((part) => part !== "").join("/");
}
