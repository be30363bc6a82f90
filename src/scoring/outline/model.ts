/**
 * The words of the outline of letter 4409, filled from what an agency reported, and added up over all.
 */
import type {UnitId} from "../model.js";

/**
 * `none`: an explicit none or zero. `not-reported`: nothing came, written "không báo cáo". `refers-to`: another document
 * is named in place of an answer. `held-back`: something came that can't be counted until the agency mends it.
 */
export type OutlineStatus =
  | "given"
  | "none"
  | "not-reported"
  | "not-applicable"
  | "withheld"
  | "refers-to"
  | "held-back";

/** One field of the outline for one unit. Personal fields are never here. */
export interface OutlineRow {
  readonly unit: UnitId;
  /** Field id in seeds/report-outline.csv. */
  readonly field: string;
  /** Section number as shown, the duplicate 2.2 of the source mended. */
  readonly section: string;
  /** The number as the letter prints it: `2.2 (lần 2)`. */
  readonly section_source: string;
  readonly status: OutlineStatus;
  /** A count, an amount in million dong, or how many different entries a list has; null where there is no number. */
  readonly value: number | null;
  /**
   * Prose as submitted, or the entries of a list one a line, their columns parted by ` | `. What was held back, or
   * names another document, stands as submitted. Personal data masked; "" where there is none.
   */
  readonly text: string;
  /** Cells it comes from, `file#sheet!cell`, parted by `;`; the file alone where no cell is known. */
  readonly source: string;
}

/** One number of one unit. */
export interface OutlineFigure {
  readonly unit: UnitId;
  readonly field: string;
  /** As in `OutlineTotal`. */
  readonly part: string;
  readonly measured_in: string;
  /** null where the unit gives none: never zero. */
  readonly value: number | null;
}

/** One countable field over all units. Sums are over those that reported; nothing is put in for the others. */
export interface OutlineTotal {
  readonly field: string;
  /** A part of a field (applications by users, databases that are connected …), or "" for the whole. */
  readonly part: string;
  /** null where nobody reported. */
  readonly value: number | null;
  /** `people`, `million-dong`, `documents`, `databases`, `applications` or `activities`. */
  readonly measured_in: string;
  /** Units that gave the number. */
  readonly reported: number;
  /** All units of the edition: a unit's own "not applicable" does not make the nation smaller. */
  readonly expected: number;
}
