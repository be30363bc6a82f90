/**
 * What one indicator's rule gives for one file, and how statuses of several cells combine.
 */
import type {ObservationStatus} from "../../../src/scoring/model.js";
import type {CellCode} from "../findings/texts.js";
import type {CellReading} from "../types.js";

/** Something to say about the indicator, at one of its cells. */
export interface Remark {
  readonly code: CellCode;
  readonly cell: CellReading;
  readonly detail?: string;
}

/** `used` are the cells the value rests on, or those that keep it from having one. */
export interface Outcome {
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly status: ObservationStatus;
  readonly rule: string;
  readonly used: readonly CellReading[];
  readonly remarks?: readonly Remark[];
}

/** Finds the reading of an item; every item asked has one. */
export type Lookup = (item: string) => CellReading;

/** The gravest first: what stands in the way is named by the first of these that any cell has. */
const GRAVITY: readonly ObservationStatus[] = ["error", "withheld", "refers-to", "not-reported", "not-applicable"];

/** Why there is no value, if any of the cells has none; null if all have one. */
export function obstacle(cells: readonly CellReading[]): ObservationStatus | null {
  const statuses = new Set(cells.filter(({value}) => value === null).map(({status}) => status));
  return GRAVITY.find((status) => statuses.has(status)) ?? null;
}

/** `not-yet` where every cell says "not yet", else `reported`. */
export function combinedStatus(cells: readonly CellReading[]): "reported" | "not-yet" {
  return cells.every(({status}) => status === "not-yet") ? "not-yet" : "reported";
}

/** The sum of the cells' numbers; null if any of them has none. */
export function sumOf(cells: readonly CellReading[]): number | null {
  let sum = 0;
  for (const {value} of cells) {
    if (typeof value !== "number") return null;
    sum += value;
  }
  return sum;
}
