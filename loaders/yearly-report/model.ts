/**
 * The words of the yearly report before it becomes a Word document: blocks of marked text, and where figures come from.
 */
import type {ChartRunOptions} from "docx/charts";

/** Text in which each figure carries its mark: made by `markFigure`, taken apart by `splitMarked`. */
export type MarkedText = string;

/** Conditions on the columns of a published table; all hold. */
export type Where = Readonly<Record<string, string | number | boolean>>;

/**
 * How a figure comes from the table: it stands in one row (`cell`), is the number of rows (`count`), or the sum of a
 * column over them (`sum`); `computed`: by the formula, from the rows named; `text`: it stands in a document.
 */
export type Reading = "cell" | "count" | "sum" | "computed" | "text";

/** Where a figure comes from. Two figures of one derivation share a mark. */
export interface Derivation {
  /** What it is, in the report's language. */
  readonly what: string;
  readonly reading: Reading;
  /** Name of the published table; "" for `text`. */
  readonly table: string;
  readonly where: Where;
  /** With the numbers put in; "" where the figure is only read. */
  readonly formula: string;
  /** Clause that asks for it or sets it; "" where none does. */
  readonly clause: string;
  /** Cells of the submission, parted by `;`, where it is one unit's; "" otherwise. */
  readonly cells: string;
}

/** A number in full precision, and the column it stands in; "" where it is no column's. */
export interface Fact {
  readonly column: string;
  readonly value: number;
}

/** A figure as shown. One text may show several facts: a rank and both ends of its interval. */
export interface ShownFigure {
  readonly shown: string;
  readonly facts: readonly Fact[];
}

/** An entry of the annex of sources. */
export interface Reference {
  /** From 1, in the order in which the report first speaks of it. */
  readonly mark: number;
  readonly derivation: Derivation;
  /** Each text once. */
  readonly figures: readonly ShownFigure[];
}

export interface Column {
  readonly heading: string;
  /** Share of the width. */
  readonly share: number;
  readonly align?: "right";
}

/** What the report is made of, in the order of reading. */
export type Block =
  | {readonly type: "heading"; readonly text: string}
  | {readonly type: "paragraph"; readonly text: MarkedText; readonly look?: "note"}
  | {readonly type: "bullets"; readonly items: readonly MarkedText[]}
  | {
      readonly type: "table";
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly MarkedText[])[];
    }
  | {readonly type: "chart"; readonly caption: string; readonly description: string; readonly chart: ChartRunOptions}
  /** As submitted, word for word. `link` points to a `target` elsewhere. */
  | {readonly type: "quote"; readonly text: string; readonly who: string; readonly more?: Link}
  | {readonly type: "target"; readonly id: string; readonly text: string};

/** A link inside the report. */
export interface Link {
  readonly text: string;
  readonly to: string;
}

/** A part of the report with a heading of the first level. */
export interface Chapter {
  readonly title: string;
  /** An annex has a letter instead of a number. */
  readonly annex?: boolean;
  readonly blocks: readonly Block[];
}

/** The whole report. */
export interface Report {
  readonly chapters: readonly Chapter[];
  readonly references: readonly Reference[];
}
