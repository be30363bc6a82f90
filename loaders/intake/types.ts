/**
 * What reading a submission gives: cells, contacts and findings. Plain data, so that it crosses a process boundary.
 */
import type {Observation, ObservationStatus, UnitKind} from "../../src/scoring/model.js";
import type {WrittenConfirmation} from "../acknowledgements/model.js";
import type {Finding} from "../finding.js";
import type {FormTask} from "../form/form.js";
import type {Confirmation} from "../outline/confirm-csv.js";

/** A decoded answer: number, yes/no, text, ISO date or choice id; null is "no answer", never zero. */
export type Answer = number | string | boolean | null;

/** One question of the form as one file answers it. Every question asked of the unit has one, answered or not. */
export interface CellReading {
  /** Item id, or `table[row].column` (`ung-dung[3].name`, `nhiem-vu[qd699-pl2-1].state`). */
  readonly item: string;
  /** Tab name in the file; "" where the question was not found there, or the file has no sheets. */
  readonly sheet: string;
  /** A1 address; the line number in a CSV; "" where the question was not found. */
  readonly cell: string;
  /** Exactly as received; "(không hiển thị)" where the agency says it is secret. */
  readonly raw: string;
  /** What `raw` says in Unicode; only where it came in a legacy encoding. */
  readonly text?: string;
  readonly status: ObservationStatus;
  /** null unless `status` is `reported` or `not-yet`. */
  readonly value: Answer;
  /** The rule that turned `raw` into `value`. */
  readonly rule: string;
  /** The agency's own note or evidence beside the cell. */
  readonly note?: string;
}

/** Personal data: kept apart from cells, observations and findings, never published. */
export interface Contact {
  readonly item: string;
  readonly value: string;
}

/** What the reader has to know besides the bytes. */
export interface SubmissionContext {
  /** The unit whose folder the file lies in; null where the folder is no unit of the edition. */
  readonly unit: string | null;
  readonly kind: UnitKind | null;
  /** Of a folder that is no unit: the reporters its name may mean. */
  readonly candidates?: readonly string[];
  /** Year, `2024`. */
  readonly edition: string;
  /** Tasks assigned to the unit. */
  readonly tasks: readonly FormTask[];
  /** What persons have confirmed of a letter in the outline of letter 4409; those of other files are passed over. */
  readonly confirmations?: readonly Confirmation[];
}

/** One file, read. `fit` is false where the file as a whole can't be used: the findings say why. */
export interface SubmissionReading {
  /** Path below `data/submissions/<edition>/`, forward slashes. */
  readonly file: string;
  /** The unit the file says it is from. */
  readonly unit: string | null;
  /** The year the file says it is for. */
  readonly edition: string | null;
  readonly form: {readonly id: string; readonly version: string} | null;
  readonly cells: readonly CellReading[];
  readonly contacts: readonly Contact[];
  readonly findings: readonly Finding[];
  readonly fit: boolean;
  /** What the agency wrote into the sheet Phản hồi that came back with the file; absent where there is none. */
  readonly written?: readonly WrittenConfirmation[];
}

/** Observations of one unit and what had to be said while making them. */
export interface ObservationSet {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/** What became of one received file. */
export type Verdict = "accepted" | "accepted-with-notes" | "sent-back" | "superseded";

/** One line of the received log (`received.csv`). */
export interface ReceivedRow {
  readonly unit_folder: string;
  readonly file: string;
  /** ISO date. */
  readonly received_at: string;
  readonly channel: string;
}

/** One received file with its verdict: a row of the tracker. */
export interface SubmissionRow {
  /** Unit id; null where the folder is no unit. */
  readonly unit: string | null;
  readonly file: string;
  /** ISO date; null where the log does not know the file. */
  readonly received_at: string | null;
  readonly channel: string;
  readonly verdict: Verdict;
  /** The first day that is late; null where the folder is nobody's. */
  readonly due: string | null;
  /** Received on or after that day; null where either day is not known. */
  readonly late: boolean | null;
  /** Days after the last day in time: 0 in time, 1 on the due day; null as `late`. */
  readonly days_late: number | null;
  readonly errors: number;
  readonly warnings: number;
  /** Counts of required questions, see `countAnswers`; null where the file could not be read or asks none. */
  readonly asked: number | null;
  readonly answered: number | null;
  readonly with_value: number | null;
  /** `answered` over `asked`, 0–1; null as these. */
  readonly completeness: number | null;
}
