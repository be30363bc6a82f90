/**
 * The words of the outline of letter 4409, filled from what an agency reported, and added up over all.
 */
import type {UnitId} from "../model.js";

/** `none`: an explicit none or zero. `not-reported`: nothing came, written "không báo cáo". */
export type OutlineStatus = "given" | "none" | "not-reported" | "not-applicable" | "withheld";

/** One field of the outline for one unit. Personal fields are never here. */
export interface OutlineRow {
  readonly unit: UnitId;
  /** Field id in seeds/report-outline.csv. */
  readonly field: string;
  /** Section number as shown, the duplicate 2.2 of the source mended. */
  readonly section: string;
  readonly status: OutlineStatus;
  /** A count, an amount in million dong, or the number of entries in a list; null where there is none. */
  readonly value: number | null;
  /** Prose as submitted, or the entries of a list one a line; personal data masked; "" where there is none. */
  readonly text: string;
  /** Cells it comes from, parted by `;`. */
  readonly source: string;
}

/** One countable field over all units. Sums are over those that reported; nothing is put in for the others. */
export interface OutlineTotal {
  readonly field: string;
  /** A part of a field (applications by users, databases that are connected …), or "" for the whole. */
  readonly part: string;
  readonly value: number | null;
  readonly measured_in: string;
  readonly reported: number;
  readonly expected: number;
}
