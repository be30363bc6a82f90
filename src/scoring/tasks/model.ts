/**
 * The words of a task's state: who leads it now, when one occurrence of it is due, and how it stands.
 */
import type {Bilingual, UnitId} from "../model.js";

/**
 * `not-reported`: nobody has said anything, and it is not due yet. `overdue`: due, and nobody has said it is done.
 * `replaced`: another text or task has taken its place.
 */
export type TaskState =
  | "not-started"
  | "under-way"
  | "done-on-time"
  | "done-late"
  | "overdue"
  | "replaced"
  | "not-reported";

/** A body that leads or cooperates, as written and as it stands on the edition's date. */
export interface TaskBody {
  /** Id in the registry of bodies; null where the name is not known there (a note says so). */
  readonly id: string | null;
  readonly as_written: string;
  /** The body that answers for it on the edition's date; null where its successor is not known. */
  readonly now: string | null;
  readonly now_name: Bilingual | null;
  /** The ministry it stands under on that date; null for a group, or where nobody is known to answer. */
  readonly now_parent: Bilingual | null;
}

/** One occurrence of one task, for one agency where it is given to many. */
export interface TaskRow {
  readonly task: string;
  readonly document: string;
  readonly group: Bilingual;
  readonly label: Bilingual;
  /** Year of a recurring task's occurrence; null for a task that is due once. */
  readonly occurrence: number | null;
  /** The reporting agency, where one reported on it or is asked to; null where it is the lead's alone. */
  readonly unit: UnitId | null;
  readonly lead: readonly TaskBody[];
  readonly cooperating: readonly TaskBody[];
  readonly deadline_as_written: string;
  /** ISO date of the last day in time. */
  readonly due: string;
  readonly state: TaskState;
  /** What was reported, where it differs from what the dates say; "" otherwise. */
  readonly reported_state: string;
  /**
   * How many of the units merged into this one had done it, by their own reports of the year before; null where it was
   * not merged of several. All of them: then it is done here too, unless the unit itself says otherwise.
   */
  readonly earlier: {readonly done: number; readonly of: number} | null;
  readonly done_on: string | null;
  /** Days after the last day in time, at completion or, where overdue, on the edition's date; null otherwise. */
  readonly days_late: number | null;
  readonly product: Bilingual | null;
  /** As submitted or recorded, personal data masked. */
  readonly evidence: string;
  readonly clause: string;
  /** Cells or record the state comes from; "" where nobody said anything. */
  readonly source: string;
}
