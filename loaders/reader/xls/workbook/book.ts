/**
 * What the sheets of a workbook have in common.
 */
import type {FontRun} from "../record/strings.js";
import type {Content} from "../sheet/content.js";

/** A font as the workbook names it. `charset` as in MS-WMF: 0 western, 163 Vietnamese. */
export interface BookFont {
  readonly name: string;
  readonly charset: number;
}

/** How a cell looks. `format` is absent for "General", `font` where the workbook names none. */
export interface CellStyle {
  readonly format?: string;
  /** Whether the format shows a date. */
  readonly date: boolean;
  readonly font?: string;
  readonly charset: number;
}

/** A text that cells share, as a cell holds it. */
export interface SharedString {
  readonly content: Content;
  readonly runs: readonly FontRun[];
}

/** One tab. */
export interface BookSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "very-hidden";
  readonly kind: "worksheet" | "macros" | "chart" | "other";
  /** Where its records begin in the workbook stream. */
  readonly position: number;
}

/** A tab another part of the workbook refers to: `null` where it lies in another workbook or is unknown. */
export type SheetReference = string | null;

/** Everything before the sheets. */
export interface Book {
  /** 8 for Excel 97 to 2003, 5 for Excel 5.0 and 95. */
  readonly version: 5 | 8;
  readonly codepage: number;
  /** Whether days are counted from 1904-01-01. */
  readonly from1904: boolean;
  readonly fonts: readonly BookFont[];
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly BookSheet[];
  readonly sharedStrings: readonly SharedString[];
  /** Defined names in their order; null where the name is not plain text. */
  readonly names: readonly (string | null)[];
  /** By the index formulas use. */
  readonly references: readonly SheetReference[];
  readonly macros: boolean;
  readonly externalLinks: number;
}

/** Fonts are counted from 0, and there is no number 4. */
export function fontAt(fonts: readonly BookFont[], index: number): BookFont | undefined {
  return index === 4 ? undefined : fonts[index > 4 ? index - 1 : index];
}
