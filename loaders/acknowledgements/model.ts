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

/** A line of the sheet Phản hồi in which an agency wrote that a figure is right: as it stands there, not yet judged. */
export interface WrittenConfirmation {
  readonly finding_id: string;
  /** What stands in the column of confirmations, without personal data: "Đúng" where it was filled in as asked. */
  readonly said: string;
  /** The value that the line is about. */
  readonly raw: string;
  /** "" where nothing stands there, or a contact does. */
  readonly who: string;
  /** Whether a phone number or an e-mail address stood in place of an office: it is not kept. */
  readonly contact: boolean;
  /** ISO date; "" where none can be read. */
  readonly when: string;
}

/** Columns of the file, in order. */
export const ACKNOWLEDGEMENT_COLUMNS = ["finding_id", "unit", "raw", "who", "when", "note"] as const;
