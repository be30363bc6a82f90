/**
 * A file as it was read, before anything in it means something: our own shape, whatever library read the bytes. Plain
 * data, so that it crosses a process boundary.
 */

/** What a cell holds. `empty` cells are listed only where they carry a comment or a formula without a stored result. */
export type CellType = "text" | "number" | "boolean" | "date" | "error" | "empty";

/** One cell with content. */
export interface ReadCell {
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly type: CellType;
  /**
   * Exactly as received, as text: numbers with a dot, dates as dd/mm/yyyy, errors as "#REF!", a formula without a
   * stored result as "=A1+B1".
   */
  readonly raw: string;
  /** number, text, true/false, or an ISO date; null where there is no value. A formula's stored result, if it has one. */
  readonly value: string | number | boolean | null;
  /**
   * `raw` in Unicode, NFC. Differs from `raw` by more than NFC only where a legacy encoding was found, where a Wingdings
   * font shows a letter as a tick or a box, or where a CSV writes a letter as `<U+1EA2>`.
   */
  readonly text: string;
  /** Number format as the file has it, such as `0%`; absent for "General". */
  readonly format?: string;
  /** Without "=". */
  readonly formula?: string;
  /** Of a formula: whether the file stores its result. */
  readonly cached?: boolean;
  /** Name of the font, where the file says it. */
  readonly font?: string;
  readonly comment?: string;
  /** The legacy encoding `text` was decoded from. */
  readonly encoding?: LegacyEncoding;
}

/** Rows and columns from 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet; a CSV is one sheet named "". */
export interface ReadSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "very-hidden";
  /** Row by row, left to right. */
  readonly cells: readonly ReadCell[];
  readonly merges: readonly CellRange[];
  /** From 0. */
  readonly hiddenRows: readonly number[];
  /** From 0. */
  readonly hiddenColumns: readonly number[];
}

/** Encodings of Vietnamese from before Unicode, kept in Latin-1 code points (TCVN3, VNI) or bytes of their own. */
export type LegacyEncoding = "tcvn3" | "vni" | "windows-1258";

/** How a file's text was taken, and what decided: shown, and overridable. */
export interface EncodingChoice {
  readonly name: "unicode" | "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding;
  readonly by: "format" | "byte-order-mark" | "valid-utf-8" | "font" | "syllables" | "given";
  /** 0–1, two decimals. */
  readonly confidence: number;
}

/** What is worth telling about a file beside its cells. */
export type NoteCode =
  | "macros"
  | "external-links"
  | "tracked-changes"
  | "hidden-sheet"
  | "hidden-rows"
  | "legacy-text"
  | "encoding-unsure"
  | "out-of-scale"
  | "cut-short";

/** `detail` says which sheet, how many, or which encoding. */
export interface FileNote {
  readonly code: NoteCode;
  readonly detail: string;
}

/** A file that could be read. */
export interface ReadFile {
  readonly kind: "xlsx" | "xls" | "ods" | "csv" | "docx";
  /** Empty for a Word document. */
  readonly sheets: readonly ReadSheet[];
  readonly document?: ReadDocument;
  readonly encoding: EncodingChoice;
  /** Of a CSV: what its fields are parted by. */
  readonly delimiter?: string;
  readonly notes: readonly FileNote[];
}

/** A Word document: its body in order. Deleted text of tracked changes is left out, inserted text is in. */
export interface ReadDocument {
  readonly blocks: readonly DocumentBlock[];
  /** Content controls in document order, those in tables too. */
  readonly controls: readonly ContentControl[];
  readonly revisions: readonly Revision[];
  /** Texts of footnotes and endnotes in the order they are referred to; absent where there are none. */
  readonly footnotes?: readonly Paragraph[];
}

export type DocumentBlock = Paragraph | DocumentTable;

/** Texts are decoded (`text`) and as received (`raw`), as in a cell. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly raw: string;
  readonly text: string;
  /** Heading level from 1; null for body text. */
  readonly heading: number | null;
  /** Whether it is an item of a list. */
  readonly listed: boolean;
}

/** Rows of cells; merged cells are repeated nowhere: a covered cell has text "". */
export interface DocumentTable {
  readonly kind: "table";
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** One cell. The text of a placeholder is left out. */
export interface DocumentCell {
  readonly raw: string;
  readonly text: string;
  /** Tags of the content controls in the cell; absent where there are none. */
  readonly tags?: readonly string[];
}

/** A place to fill in, known by its tag. */
export interface ContentControl {
  /** Its title where it has no tag. */
  readonly tag: string;
  /** Title shown on it. */
  readonly alias?: string;
  readonly type: "text" | "checkbox" | "choice" | "date";
  /** Shown text, decoded; "" where only the placeholder shows. */
  readonly text: string;
  readonly raw: string;
  /** Of a checkbox. */
  readonly checked?: boolean;
}

/** One tracked change. The author is personal data and is not kept. */
export interface Revision {
  readonly kind: "inserted" | "deleted";
  readonly text: string;
}

/** Why a file is not read at all. */
export type Refusal =
  | "empty-file"
  | "too-large"
  | "wrong-type"
  | "unreadable"
  | "password"
  | "scanned"
  | "external-entity"
  | "too-slow"
  | "too-much-memory";

/** The file, or why there is none. Nothing throws on content. */
export type ReadResult =
  | {readonly ok: true; readonly file: ReadFile}
  | {readonly ok: false; readonly refused: Refusal; readonly detail: string};

/** What the caller may decide instead of the reader. */
export interface ReadFileOptions {
  /** Overrides what fonts, marks or syllables say. */
  readonly encoding?: EncodingChoice["name"];
}
