/**
 * Where the box of a comment stands and how large it is, from the sizes of columns and rows around its cell.
 */
import {countLines} from "../../form/workbook/row-height.js";
import {attribute} from "./attributes.js";
import type {CellPlace} from "./cell-address.js";
import type {CommentBox} from "./comment-boxes.js";
import {localName} from "./elements.js";
import {type ColumnRange, columnAt} from "./sheet-grid.js";
import {scanTags} from "./tags.js";

/** Columns by definition, rows by number from 0 with their height in points. */
export interface SheetGrid {
  readonly columns: readonly ColumnRange[];
  readonly heights: ReadonlyMap<number, number>;
}

/** Characters of a line in a box, points of a line, and what Excel gives columns and rows that say nothing. */
const BOX = {characters: 52, line: 12.5, column: 8.43, row: 15} as const;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Heights in points of the rows that say one; hidden rows have none. */
export function rowHeights(xml: string): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const tag of scanTags(xml)) {
    if (tag.kind === "close" || localName(tag.name) !== "row") continue;
    const text = xml.slice(tag.start, tag.end);
    const hidden = /^(1|true)$/.test(attribute(text, "hidden") ?? "");
    const height = hidden ? "0" : attribute(text, "ht");
    if (height !== null) heights.set(Number(attribute(text, "r")) - 1, Number(height));
  }
  return heights;
}

/** A box beside its cell, wide enough for a line and tall enough for the text. */
export function placeBox({row, column}: CellPlace, text: string, colour: string, grid: SheetGrid): CommentBox {
  const first = Math.min(column + 1, LAST_COLUMN);
  const right = reach(first, LAST_COLUMN, BOX.characters, (at) => {
    const range = columnAt(grid.columns, at);
    return range?.hidden ? 0 : (range?.width ?? BOX.column);
  });
  const height = (countLines(text, BOX.characters) + 1) * BOX.line;
  const bottom = reach(row, LAST_ROW, height, (at) => grid.heights.get(at) ?? BOX.row);
  return {row, column, from: {row, column: first}, to: {row: bottom, column: right}, colour};
}

/** The place after as many columns or rows as it takes to be `size` long; at most 60 of them. */
function reach(from: number, last: number, size: number, sizeOf: (at: number) => number): number {
  let at = from;
  for (let sum = 0; sum < size && at < last && at < from + 60; at++) sum += sizeOf(at);
  return Math.max(at, Math.min(from + 1, last));
}
