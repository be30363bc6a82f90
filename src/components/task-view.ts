/**
 * What pages need of a task besides its rows in the edition: the text that gives it, and what became of the bodies it
 * names.
 */
import type {EditionNote} from "../scoring/edition.js";
import type {Bilingual} from "../scoring/model.js";
import type {TaskRow} from "../scoring/tasks/model.js";

/** A text that gives tasks. */
export interface TaskDocument {
  readonly id: string;
  /** "" for a draft without one. */
  readonly number: string;
  /** ISO date of signature; "" for a draft without one. */
  readonly date: string;
  readonly issuer: string;
  readonly title: Bilingual;
  /** Not in force: its tasks are shown apart and counted nowhere. */
  readonly draft: boolean;
}

/** A body over the span in which it bore one name. */
export interface HolderStep {
  readonly name: Bilingual;
  /** The ministry above it then; null for a group. */
  readonly parent: Bilingual | null;
  /** ISO date of the first day for which a text has the name. */
  readonly from: string;
  readonly basis: string;
  /** Where the change was read; "" where the text itself was. */
  readonly source: string;
  /** What is not known for sure; null where nothing is in doubt. */
  readonly doubt: Bilingual | null;
}

/** A body as the text names it, and what became of it. */
export interface TaskHolder {
  readonly role: "lead" | "cooperating";
  readonly as_written: string;
  /** In one line, with what it is now. */
  readonly text: Bilingual;
  /** From the body as named to the last one known; empty where the registry does not have the name. */
  readonly steps: readonly HolderStep[];
  /** Whether the last step answers for it on the edition's date. */
  readonly known: boolean;
}

/** A task with all its occurrences. */
export interface TaskView {
  readonly task: string;
  readonly label: Bilingual;
  readonly document: TaskDocument;
  /** At least one, in the order of the edition. */
  readonly rows: readonly TaskRow[];
  readonly holders: readonly TaskHolder[];
  /** What the institute has to settle about it, its bodies or its years. */
  readonly notes: readonly EditionNote[];
}

/** All tasks of an edition, and the drafts that have none. */
export interface TaskViews {
  readonly tasks: readonly TaskView[];
  readonly emptyDrafts: readonly TaskDocument[];
}
