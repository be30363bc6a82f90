/**
 * How tall a row must be so that no wrapped text is cut: LibreOffice does not measure rows when it opens a workbook.
 */
import type {PlacedCell} from "./grid.js";

/** Points of one line of the form's ordinary text. */
const LINE = 15;
const FONT = 11;
/** Letters that fit into one unit of column width: Vietnamese text runs narrower than the digits it is measured in. */
const LETTERS = 1.1;
/** Excel's own limit. */
const TALLEST = 409;

/** Heights in points of the rows that need more than one ordinary line, by row; `atLeast` for rows meant for prose. */
export function rowHeights(
  cells: readonly PlacedCell[],
  widths: readonly number[],
  atLeast: ReadonlyMap<number, number> = new Map()
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>(atLeast);
  for (const cell of cells) {
    const height = Math.max(heights.get(cell.row) ?? 0, cellHeight(cell, widths[cell.column] ?? FONT));
    if (height > LINE) heights.set(cell.row, Math.min(height, TALLEST));
  }
  return heights;
}

function cellHeight({value, style}: PlacedCell, width: number): number {
  const line = Math.ceil((LINE * (style.font?.size ?? FONT)) / FONT);
  if (typeof value !== "string" || !style.alignment?.wrapText) return line;
  return line * countLines(value, Math.floor(width * LETTERS));
}

/**
 * Lines of a text wrapped between words at `width` characters.
 *
 * @example countLines("Ngày hoàn thành", 10); // 2
 */
export function countLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const {length} of paragraph.split(" ")) {
    const fits = used === 0 || used + 1 + length <= width;
    if (!fits) lines += 1;
    used = fits && used > 0 ? used + 1 + length : length;
    lines += Math.ceil(Math.max(used, 1) / width) - 1;
    used = used > width ? used % width : used;
  }
  return lines;
}
