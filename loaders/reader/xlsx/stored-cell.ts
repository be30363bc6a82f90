/**
 * A cell as the sheet's part stores it, before its type is known.
 */
import type {SheetDraft} from "../sheet-draft.js";
import type {SharedText} from "./shared-strings.js";

export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** `s` shared text, `str` a formula's text, `inlineStr`, `b`, `e` error, `d` ISO date, `n` number. */
  readonly type: string;
  /** Index of the style. */
  readonly style: number;
  /** Absent where nothing is stored: of a formula, its result. */
  value: string | undefined;
  formula: string | undefined;
  /** Of a formula that a block of cells shares: which one. */
  shared: string | undefined;
  inline: SharedText | undefined;
}

/** Puts what was stored into the sheet, or leaves it out where there is nothing in it. */
export type CellMaker = (stored: StoredCell, draft: SheetDraft) => void;

/** A cell of which nothing but its element has been read. */
export function storedCell(
  at: {readonly row: number; readonly column: number},
  type: string,
  style: number
): StoredCell {
  const {row, column} = at;
  return {row, column, type, style, value: undefined, formula: undefined, shared: undefined, inline: undefined};
}
