/**
 * A file's cells before they mean anything.
 */

/** What a cell holds; `problem` where a formula has no stored result or a stored error. */
export interface RawContent {
  /** As received, as text: dates as dd/mm/yyyy, numbers with a dot. */
  readonly text: string;
  readonly typed: string | number | boolean | Date | null;
  /** As received, where `text` was decoded from a legacy encoding. */
  readonly raw?: string;
  readonly problem?: "uncached" | "error";
}

/** One sheet: rows of cells from row 1, column A. Cells may be missing at the end of a row. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawContent[])[];
}

/** An answer found by its code, with its place. */
export interface LocatedAnswer {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly content: RawContent;
  readonly note: string;
}

/** A row or sheet that could not be placed. */
export interface Stray {
  readonly kind: "unknown-code" | "uncoded-row";
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** Everything found in one file, by code. */
export interface LocatedFile {
  readonly answers: readonly LocatedAnswer[];
  /** `form`, `version`, `unit`, `edition`: what the file says it is. */
  readonly identity: ReadonlyMap<string, string>;
  /** Tab names by form sheet id: where each sheet of the form was found. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Tabs with content but no code of the form. */
  readonly unknownSheets: readonly string[];
  readonly strays: readonly Stray[];
}

/** A cell without content. */
export const EMPTY: RawContent = {text: "", typed: null};

/** Text as it is compared: NFC, no-break spaces as spaces, runs of spaces as one, trimmed. */
export function tidyText(text: string): string {
  const composed = text.normalize("NFC");
  return UNTIDY.test(composed) ? composed.replace(/[\u00A0\s]+/g, " ").trim() : composed;
}

/** Whatever tidyText changes besides NFC; most texts have none of it. */
const UNTIDY = /[^\S ]| {2}|^ | $/;
