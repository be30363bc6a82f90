/**
 * What the readers of one kind know of the whole column.
 */
import type {NumberContext} from "../number/resolve.js";
import type {Unit} from "../number/unit.js";

/** The column, as far as it bears on one cell. */
export interface Column {
  readonly numbers: NumberContext;
  /** Of the unit line or the heading; null where it gives none. */
  readonly unit: Unit | null;
  /** A unit line that is not understood; null where there is none such. */
  readonly strangeUnit: string | null;
  /** Percent: bare figures of the column above 10, above 1, and between 0 and 1. */
  readonly bare: {readonly large: boolean; readonly above: boolean; readonly small: boolean};
  readonly year: number | null;
}
