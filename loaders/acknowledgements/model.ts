/**
 * What an agency has confirmed as right, kept by the institute in `data/acknowledgements/<edition>.csv`.
 */

/** One confirmation: of one finding, for one value. */
export interface Acknowledgement {
  readonly finding_id: string;
  /** The unit whose finding it is. */
  readonly unit: string;
  /** The value that was confirmed, as received; for any other value it does not hold. */
  readonly raw: string;
  /** A role or an office, never a person's contact. */
  readonly who: string;
  /** ISO date. */
  readonly when: string;
  readonly note: string;
}

/** Columns of the file, in order. */
export const ACKNOWLEDGEMENT_COLUMNS = ["finding_id", "unit", "raw", "who", "when", "note"] as const;
