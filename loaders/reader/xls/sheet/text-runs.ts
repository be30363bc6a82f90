/**
 * Texts that mix fonts, in pieces of one font each.
 */
import type {TextRun} from "../../runs.js";
import type {FontRun} from "../record/strings.js";
import {type Book, fontAt} from "../workbook/book.js";

/** Pieces of texts, kept by their font changes: many cells may share one text. */
export type RunCache = WeakMap<readonly FontRun[], readonly TextRun[]>;

/** The pieces of a text; null where its font never changes, or changes to none that is known. */
export function textRuns(
  text: string,
  runs: readonly FontRun[],
  book: Book,
  cache: RunCache
): readonly TextRun[] | null {
  const kept = cache.get(runs);
  if (kept) return kept;
  const inside = runs.filter(({from}) => from < text.length);
  if (!inside.some(({font}) => fontAt(book.fonts, font))) return null;
  const pieces = splitText(text, inside, book);
  cache.set(runs, pieces);
  return pieces;
}

/** Before the first change the text is in the cell's own font. Changes that go back in the text make empty pieces. */
function splitText(text: string, runs: readonly FontRun[], book: Book): readonly TextRun[] {
  const pieces = runs.map(({from, font}, i) => {
    const name = fontAt(book.fonts, font)?.name;
    return {text: text.slice(from, runs[i + 1]?.from ?? text.length), ...(name === undefined ? {} : {font: name})};
  });
  return [{text: text.slice(0, runs[0]!.from)}, ...pieces].filter((piece) => piece.text !== "");
}
