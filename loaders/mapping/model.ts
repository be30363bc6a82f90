/**
 * A mapping: how to read one table that is not our form, kept as data. Its JSON Schema is
 * `seeds/mappings/mapping.schema.json`; what each part does is told in `docs/mapping.md`.
 *
 * Rows and sheets count from 1, as a spreadsheet program shows them.
 */
import type {Bilingual} from "../../src/scoring/model.js";
import type {LegacyEncoding} from "../reader/model.js";
import type {ValueKind} from "../values/model.js";

/** A column by its letter, or by its heading: levels joined by " > ", each matched by either half of "VỐN / CAPITAL". */
export type ColumnRef = {readonly column: string} | {readonly header: string};

/** Kinds of value that an observation can hold. */
export type MappedKind = Extract<
  ValueKind,
  "count" | "number" | "percent" | "ratio" | "amount" | "yes-no" | "breakdown" | "score"
>;

/** The sheet by name, by a pattern its name must match, or by its place; unless there is one only. */
export interface SheetChoice {
  readonly name?: string;
  readonly pattern?: string;
  readonly index?: number;
  /** Whether a hidden sheet may be read. */
  readonly hidden?: boolean;
}

/** First and last row of the heading; or texts to find it by, the first of them in its first row, and its depth. */
export type HeaderChoice =
  | {readonly rows: readonly [number, number]}
  | {readonly find: readonly string[]; readonly depth: number};

/** What must be there, or must not, for the sheet to be the one the mapping is for. Without `cell`: above the rows. */
export interface Expectation {
  readonly cell?: string;
  readonly text?: string;
  readonly number?: number;
  readonly not?: string;
}

/** The period of every value: a fixed one, the year in the column's heading, or a column of its own. */
export type PeriodChoice = {readonly value: string} | {readonly from: "header"} | ColumnRef;

/** One side of a ratio, in a column of its own; a count unless it is said to be something else. */
export type RatioSide = ColumnRef & {readonly kind?: "count" | "number" | "amount"; readonly unit?: string};

interface ValueRules {
  readonly indicator: string;
  readonly kind: MappedKind;
  /** `auto`: from the heading, else from the unit line above the rows. */
  readonly unit?: string;
  /** The value is divided by this: 1000000 turns dong into million dong. */
  readonly divide?: number;
  readonly period?: {readonly value: string} | {readonly from: "header"};
  /** Whether totals must be the sum of their rows. */
  readonly total?: "sum" | "none";
  /** Take figures that are not exact ("khoảng 30", "trên 100") at their number. */
  readonly inexact?: "take" | "hold";
  /** Take readings at least this sure; below 0.8 only where the mapping says so. */
  readonly confidence?: number;
}

/** A column of values; or a ratio of two columns. */
export type ValueColumn = ValueRules & (ColumnRef | {readonly numerator: RatioSide; readonly denominator: RatioSide});

/** A column of units with the values that stand in its rows. */
export interface Part {
  readonly unit: ColumnRef;
  readonly columns: readonly ValueColumn[];
  /** A column that lists evidence, several pieces in a cell, each beginning with "*". */
  readonly evidence?: readonly (ColumnRef & {readonly indicator: string})[];
}

/** Rows left out, with the reason that the account gives. `in` is the unit's column unless given. */
export interface SkipRule {
  readonly in?: ColumnRef;
  readonly pattern: string;
  readonly reason: string;
}

/** Rows that are sums: known by a label, a pattern, or a Roman numeral. `in` is the unit's column unless given. */
export interface TotalRule {
  readonly in?: ColumnRef;
  readonly labels?: readonly string[];
  readonly pattern?: string;
  readonly roman?: true;
  /** Of which rows: all of the table, those down to the next such row, or those since the last such row. */
  readonly of: "all" | "following" | "preceding";
}

/** Which row counts where a unit has several. Without it none does. */
export type DuplicateRule = {readonly keep: "first" | "last"} | {readonly keep: "latest"; readonly by: ColumnRef};

/** A mapping file. Either `unit` and `columns`, or `pairs`. */
export interface Mapping {
  readonly id: string;
  readonly title: Bilingual;
  readonly sheet?: SheetChoice;
  /** Overrides what the reader decides about the file's text. */
  readonly encoding?: "utf-8" | "utf-16le" | "utf-16be" | "unicode" | LegacyEncoding;
  readonly expect?: readonly Expectation[];
  readonly header: HeaderChoice;
  /** The table ends before the first row below the heading in which a cell matches this. */
  readonly end?: string;
  readonly period?: PeriodChoice;
  /** Day whose units the names are read as; otherwise the last day of the period. */
  readonly on?: string;
  readonly unit?: ColumnRef;
  readonly columns?: readonly ValueColumn[];
  readonly evidence?: Part["evidence"];
  /** Parts that stand side by side, each in its own order of units: they share no row. */
  readonly pairs?: readonly Part[];
  readonly skip?: readonly SkipRule[];
  readonly totals?: readonly TotalRule[];
  readonly duplicates?: DuplicateRule;
}

/** The parts of a mapping: its pairs, or its one table. */
export function partsOf(mapping: Mapping): readonly Part[] {
  if (mapping.pairs) return mapping.pairs;
  return [{unit: mapping.unit!, columns: mapping.columns!, evidence: mapping.evidence}];
}
