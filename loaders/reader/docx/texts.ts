/**
 * Texts of blocks and cells, put together.
 */
import type {DocumentBlock} from "../model.js";

/** Text as received and decoded. */
export interface BothTexts {
  readonly raw: string;
  readonly text: string;
}

/** The texts of blocks, one line each; the cells of a row with tabs between them. */
export function blockTexts(blocks: readonly DocumentBlock[]): BothTexts {
  const lines = blocks.flatMap((block): readonly BothTexts[] =>
    block.kind === "paragraph" ? [block] : block.rows.map((row) => joinTexts(row, "\t"))
  );
  return joinTexts(lines, "\n");
}

/** Texts put together with a mark between them. */
export function joinTexts(texts: readonly BothTexts[], between: string): BothTexts {
  return {raw: texts.map(({raw}) => raw).join(between), text: texts.map(({text}) => text).join(between)};
}
