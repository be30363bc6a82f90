/**
 * A cell's text in pieces of one font each, where a cell mixes fonts.
 */

/** `font` is absent where the piece is in the cell's own font. */
export interface TextRun {
  readonly text: string;
  readonly font?: string;
}

/** Pieces by cell, for the cells that mix fonts. Keys are the cells of the sheets they were read with. */
export type RunsByCell = ReadonlyMap<object, readonly TextRun[]>;
