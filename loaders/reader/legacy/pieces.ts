/**
 * The pieces of a cell's text that could be legacy text, with the font each is in.
 */
import type {ReadCell, ReadSheet} from "../model.js";
import type {RunsByCell, TextRun} from "../runs.js";
import {couldBeLegacy} from "./code-points.js";
import {fontEncoding} from "./fonts.js";

/** A text cell with something above ASCII in it. */
export interface MarkedCell {
  readonly cell: ReadCell;
  readonly sheet: number;
  readonly pieces: readonly TextRun[];
}

/** Every cell that decoding could change: text in a font that decides, or of characters that could be legacy text. */
export function markedCells(sheets: readonly ReadSheet[], runs: RunsByCell): readonly MarkedCell[] {
  return sheets.flatMap(({cells}, sheet) => {
    const marked: MarkedCell[] = [];
    for (const cell of cells) {
      if (cell.type !== "text") continue;
      if (couldBeLegacy(cell.text) || saysMore(cell.font) || runs.has(cell)) {
        marked.push({cell, sheet, pieces: piecesOf(cell, runs)});
      }
    }
    return marked;
  });
}

function saysMore(font: string | undefined): boolean {
  return font !== undefined && (fontEncoding(font) !== null || font.startsWith("Wingdings"));
}

function piecesOf(cell: ReadCell, runs: RunsByCell): readonly TextRun[] {
  const own = cell.font === undefined ? {} : {font: cell.font};
  return runs.get(cell)?.map((run) => ({...own, ...run})) ?? [{text: cell.text, ...own}];
}
