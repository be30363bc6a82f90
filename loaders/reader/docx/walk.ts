/**
 * What a walk through a Word document carries with it and gathers on its way.
 */
import type {ContentControl, DocumentBlock, Revision} from "../model.js";
import type {FontNames, Styles} from "./styles.js";
import type {BothTexts} from "./texts.js";
import type {XmlNode} from "./xml.js";

/** Text with the font it stands in; "" where none is known. */
export interface Piece {
  readonly text: string;
  readonly font: string;
}

/** One walk. The lists grow in document order. */
export interface Walk {
  readonly styles: Styles;
  /** Turns text in a font into Unicode, NFC. */
  readonly decode: (piece: Piece) => string;
  readonly controls: ContentControl[];
  readonly revisions: Revision[];
  /** Text boxes met in the paragraph being read: they follow it. */
  readonly boxes: DocumentBlock[];
  /** Footnotes and endnotes met so far, as `footnote 2`. */
  readonly footnotes: string[];
  /** Reads the blocks of a text box; given by the reader of blocks, which the reader of runs does not know. */
  readonly readBlocks: (node: XmlNode, walk: Walk, state: State) => readonly DocumentBlock[];
}

/** What holds for the part of the document being walked. */
export interface State {
  /** Fonts said further out: by the defaults and by the paragraph's style. */
  readonly fonts: FontNames;
  /** Inside a placeholder: its text is no answer and is left out. */
  readonly muted: boolean;
}

/** Pieces → texts. Pieces in one font are decoded together: a letter and its mark may be in two runs. */
export function joinPieces(pieces: readonly Piece[], walk: Walk): BothTexts {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.font === piece.font) joined[joined.length - 1] = {text: last.text + piece.text, font: piece.font};
    else joined.push(piece);
  }
  return {
    raw: joined.map(({text}) => text).join(""),
    text: joined
      .map((piece) => walk.decode(piece))
      .join("")
      .normalize("NFC")
  };
}
