/**
 * The submission form as data: sheets, items, checks, and how each indicator follows from the items.
 *
 * One JSON file (`seeds/forms/annual-report.json`) makes the template, reads it back and computes the observations,
 * so that a question, its cell and its indicator can't drift apart.
 */
import type {Bilingual, IndicatorId, UnitKind} from "../../src/scoring/model.js";
import type {FormCheck} from "./form-checks.js";

export type {FormCheck} from "./form-checks.js";

/**
 * What a cell is meant to hold. `count` is whole and ≥ 0; `amount` is in the item's unit (triệu đồng); `percent` is on
 * 0–100; `personal` is personal data: read apart, never published.
 */
export type ItemType =
  | "count"
  | "amount"
  | "percent"
  | "yes-no"
  | "yes-no-na"
  | "text"
  | "date"
  | "choice"
  | "personal";

/** One allowed answer of a `choice`: `vi` is what the dropdown shows, `id` what a reading holds. */
export interface Choice extends Bilingual {
  readonly id: string;
}

/** One question with one answer. Ids are unique in the form and stand in column A of the workbook. */
export interface FormItem {
  readonly id: string;
  readonly type: ItemType;
  readonly label: Bilingual;
  readonly unit?: Bilingual;
  /** Shown when the cell is selected. */
  readonly hint?: Bilingual;
  /** Unit kinds that are asked; every kind unless given. */
  readonly applies?: readonly UnitKind[];
  readonly clause?: string;
  readonly min?: number;
  readonly max?: number;
  readonly required?: boolean;
  /** Prefilled from the registry and locked. */
  readonly prefilled?: boolean;
  readonly choices?: readonly Choice[];
}

/** One column of a table; `width` in characters. */
export interface FormColumn extends FormItem {
  readonly width?: number;
}

interface SheetBase {
  readonly id: string;
  /** Tab name in Vietnamese, at most 31 characters. */
  readonly title: Bilingual;
  readonly intro?: Bilingual;
}

/** Text for the person who fills the form. */
export interface GuideSheet extends SheetBase {
  readonly layout: "guide";
  readonly lines: readonly Bilingual[];
}

/** Rows of items: A code, B label, C unit, D value, E note or evidence, F clause. */
export interface ItemSheet extends SheetBase {
  readonly layout: "items";
  readonly items: readonly FormItem[];
  /** Most answers are paragraphs: the answer column is laid out for them. */
  readonly prose?: boolean;
}

/** A list. Column ids stand in a hidden row whose A cell is `#` and the sheet's id. */
export interface TableSheet extends SheetBase {
  readonly layout: "table";
  /** The declared number of rows: an empty table with 0 here is "none", without it "not reported". */
  readonly count?: FormItem;
  readonly columns: readonly FormColumn[];
  /** Blank rows offered. */
  readonly rows: number;
  /** Rows are the tasks assigned to the unit, keyed by task id in column A. */
  readonly prefill?: "tasks";
  /** Said in place of the rows where a unit has no assigned task. */
  readonly empty?: Bilingual;
}

export type FormSheet = GuideSheet | ItemSheet | TableSheet;

interface RuleBase {
  readonly indicator: IndicatorId;
  /** Other kinds get `not-applicable`. */
  readonly applies?: readonly UnitKind[];
}

/** scale · Σ numerator / Σ denominator; a denominator of 0 is `not-applicable`, a missing item `not-reported`. */
export interface RatioRule extends RuleBase {
  readonly kind: "ratio";
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly scale: 100 | 1000;
}

/** The item's own number. */
export interface CountRule extends RuleBase {
  readonly kind: "count";
  readonly item: string;
}

/** 1 or 0. */
export interface YesNoRule extends RuleBase {
  readonly kind: "yes-no";
  readonly item: string;
}

/** How many of the items are "yes"; 0 (`not-yet`) where `gate` is "no"; `not-reported` while any item is blank. */
export interface CountYesRule extends RuleBase {
  readonly kind: "count-yes";
  readonly items: readonly string[];
  readonly gate?: string;
}

/** How many of the items are given at all; `not-reported` where none has any answer. */
export interface CountGivenRule extends RuleBase {
  readonly kind: "count-given";
  readonly items: readonly string[];
}

/** Rows of a table whose `where` column holds one of the choices and whose `complete` columns are filled. */
export interface RowsRule extends RuleBase {
  readonly kind: "rows";
  readonly table: string;
  readonly where: {readonly column: string; readonly in: readonly string[]};
  readonly complete: readonly string[];
  readonly cap?: number;
}

export type IndicatorRule = RatioRule | CountRule | YesNoRule | CountYesRule | CountGivenRule | RowsRule;

/** Which items and tables answer one field of the outline of letter 4409. */
export interface OutlineLink {
  readonly id: string;
  readonly answered_by: readonly string[];
}

/** Tasks whose id starts with `prefix` are assigned to units of these kinds, or to these units. */
export interface TaskAssignment {
  readonly prefix: string;
  readonly kinds?: readonly UnitKind[];
  readonly units?: readonly string[];
}

/** A whole form. */
export interface Form {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly sheets: readonly FormSheet[];
  readonly checks: readonly FormCheck[];
  readonly indicators: readonly IndicatorRule[];
  readonly outline: readonly OutlineLink[];
  readonly assignments: readonly TaskAssignment[];
}

/** A task as the form shows it; the full row is in `seeds/tasks.csv`. */
export interface FormTask {
  readonly id: string;
  readonly label: Bilingual;
  /** `2024-06`, `2024-Q3`, `2025` or `annual`. */
  readonly deadline: string;
}

/** The unit a workbook is made for. */
export interface FormUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: Bilingual;
}
