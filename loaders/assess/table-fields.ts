/**
 * The words in which a published table is described.
 */
import type {Edition} from "../../src/scoring/edition.js";

export type FieldType = "string" | "integer" | "number" | "boolean" | "date";

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
}

export interface EditionTable {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly rows: (edition: Edition) => readonly object[];
}

/** Makes fields of one type. */
export const field =
  (type: FieldType) =>
  (name: string, description: string): Field => ({name, type, description});
export const text = field("string");
export const number = field("number");
export const integer = field("integer");

export const UNIT = text("unit", "Registry id of the unit (units.csv)");
export const INDICATOR = text("indicator", "Indicator id (indicators.csv)");
/** Said of every number that may be missing. */
export const NONE = "; empty: no number";
