/**
 * Figures inside a text: each between characters of the private use area, with its mark behind it, so that a sentence
 * is written as any other and the figures in it can still be told apart.
 */
const [OPEN, MARK, CLOSE] = ["\uE000", "\uE001", "\uE002"];
const FIGURE = /\uE000([^\uE000-\uE002]*)\uE001(\d+)\uE002/g;
const MARKS = /[\uE000-\uE002]/g;

/** A stretch of a text; `mark` null where it is no figure. */
export interface Piece {
  readonly text: string;
  readonly mark: number | null;
}

/** @throws {RangeError} on a figure inside a figure, or an empty one */
export function markFigure(shown: string, mark: number): string {
  if (shown === "" || shown.search(MARKS) >= 0) throw new RangeError(`no figure can be made of "${shown}"`);
  return `${OPEN}${shown}${MARK}${mark}${CLOSE}`;
}

/** Text from outside, which may hold what would be taken for a figure. */
export function plainText(text: string): string {
  return text.replace(MARKS, "");
}

/** The stretches of a text, in order. */
export function splitMarked(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const {0: all, 1: shown = "", 2: mark, index} of text.matchAll(FIGURE)) {
    if (index > from) pieces.push({text: text.slice(from, index), mark: null});
    pieces.push({text: shown, mark: Number(mark)});
    from = index + all.length;
  }
  if (from < text.length) pieces.push({text: text.slice(from), mark: null});
  return pieces;
}

/** The text without marks. */
export function unmarked(text: string): string {
  return splitMarked(text)
    .map((piece) => piece.text)
    .join("");
}
