/**
 * What an agency is answered about one file it sent: a verdict and one row for each finding. Plain data, the same in
 * the workbook, the page, the CSV and the JSON. Never a contact, never a withheld value.
 */
import type {Bilingual} from "../../scoring/model.js";
import type {Severity, SubmissionRow} from "../../scoring/submission-model.js";

/** Against the file received before: `first` where there is none to compare with. */
export type FindingStatus = "first" | "new" | "open";

/** Who has to do something about a finding. */
export type Actor = "agency" | "institute" | "nobody";

/** Who confirmed a figure: a role or an office, and an ISO date. */
export interface Confirmation {
  readonly who: string;
  readonly when: string;
}

/** One finding as the agency reads it. */
export interface ReplyRow {
  /** Stays the same when the file is sent again. */
  readonly id: string;
  readonly severity: Severity;
  readonly status: FindingStatus;
  readonly code: string;
  /** Tab as the sender named it; "" where the finding is about the file. */
  readonly sheet: string;
  /** A1 address; "" where there is none. */
  readonly cell: string;
  /** Whether the cell can be jumped to: it is in a sheet that shows. */
  readonly linked: boolean;
  /** What is asked there; "" in both languages where the finding is about no question. */
  readonly label: Bilingual;
  /** Exactly as received. */
  readonly raw: string;
  /** "" where it was held back. */
  readonly read_as: string;
  readonly expected: string;
  /** What the value was held against, in figures: `45 + 100 > 90, D25`; "" where against nothing. */
  readonly against: string;
  /** How to mend it, without the place. */
  readonly mend: Bilingual;
  readonly actor: Actor;
  /** Clause that asks for it; "" where none is known. */
  readonly clause: string;
  /** Value of the same question in the edition before; "" where none is known. */
  readonly previous: string;
  /** In force for this value. */
  readonly acknowledged: Confirmation | null;
  /** A confirmation of the same thing that no longer holds: of an earlier edition, or of another value. */
  readonly earlier: (Confirmation & {readonly edition: number; readonly raw: string; readonly lapsed: boolean}) | null;
  /** Whether the agency may confirm the figure instead of changing it. */
  readonly confirmable: boolean;
}

/** A finding of the file received before that this one no longer has. */
export type FixedRow = Pick<ReplyRow, "id" | "severity" | "code" | "sheet" | "cell" | "label" | "raw">;

/** Why the workbook that goes back is a copy and not the sender's own. */
export type CopyReason = "format" | "unreadable" | "not-patchable";

/** One file's answer. */
export interface Reply {
  readonly edition: number;
  readonly illustrative: boolean;
  readonly unit: {readonly id: string; readonly name: Bilingual};
  /** Name of the file, without folders. */
  readonly file: string;
  readonly form_version: string | null;
  /** ISO date; null where the received log does not know the file. */
  readonly received_at: string | null;
  /** `preview`: the file was not received, only tried. */
  readonly verdict: SubmissionRow["verdict"] | "preview";
  /** Questions asked; 0 where the file could not be read. */
  readonly asked: number;
  /** Questions among them with something to complete or to check. */
  readonly attention: number;
  /** Things to complete or to check that concern no question: the file, a sheet, a stray cell. */
  readonly elsewhere: number;
  readonly rows: readonly ReplyRow[];
  /** Name of the file compared with; null where there is none. */
  readonly compared: string | null;
  readonly fixed: readonly FixedRow[];
  /** null: the sender's own workbook goes back. */
  readonly copy: CopyReason | null;
}
