/**
 * What is copied from a table on a page, as plain data.
 */

/** A cell as it stands on the page. */
export interface PageCell {
  /** Its visible words in one line; "" where there are none. */
  readonly text: string;
  /** `data-value`: the figure in full precision; null where the cell has none. */
  readonly value: number | null;
  readonly heading: boolean;
  /** It is set as figures are: aligned to the right, or in the face of figures. */
  readonly figures: boolean;
}

/** Rows of equally many cells, those of the head first. */
export interface PageTable {
  readonly head: readonly (readonly PageCell[])[];
  readonly body: readonly (readonly PageCell[])[];
}

/** A cell as it is copied: a number with how it is printed, or a text. */
export type CopiedCell =
  | {readonly value: number; readonly printed: PrintedNumber}
  | {readonly text: string; readonly heading: boolean};

/** How a page prints a number. */
export interface PrintedNumber {
  /** The number as printed, so rounded. */
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** Nothing else is printed beside it. */
  readonly alone: boolean;
}
