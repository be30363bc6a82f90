/**
 * Marked text as runs of Word: each figure with a link to where it comes from.
 */
import {InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun, type XmlComponent} from "docx";
import {element, textParts} from "../../form/word/element.js";
import {splitMarked} from "../marked-text.js";
import {INK, STYLE} from "./look.js";

type RunLook = Pick<IRunOptions, "bold" | "italics" | "color" | "size">;

/** Text as it is; line breaks and tabs are kept, what XML can't hold is left out. */
export function plainRun(text: string, look: RunLook = {}, style?: string): TextRun {
  return new TextRun({...look, style, children: [...textParts(text)]});
}

/** Text with its figures, each followed by its mark. */
export function markedRuns(text: string, look: RunLook = {}): readonly ParagraphChild[] {
  return splitMarked(text).flatMap((piece) =>
    piece.mark === null
      ? [plainRun(piece.text, look)]
      : [plainRun(piece.text, look, STYLE.figure), link(`[${piece.mark}]`, refId(piece.mark), STYLE.mark)]
  );
}

/** A link inside the document. */
export function link(text: string, to: string, style?: string): InternalHyperlink {
  const run = style ? plainRun(text, {}, style) : plainRun(text, {color: INK.link});
  return new InternalHyperlink({anchor: to, children: [run]});
}

/** Where the entry of a mark stands. */
export function refId(mark: number): string {
  return `ref-${mark}`;
}

/** A place that links can point to. @param number a whole number that no other place has */
export function placed(children: readonly ParagraphChild[], name: string, number: number): readonly ParagraphChild[] {
  const id = String(number);
  const [start, end] = [element("w:bookmarkStart", {id, name}), element("w:bookmarkEnd", {id})];
  return [asChild(start), ...children, asChild(end)];
}

/** A number that Word counts itself, so that tables added by hand renumber the rest. */
export function sequence(name: string, number: number): ParagraphChild {
  const run = element("w:r", {}, textParts(String(number)));
  return asChild(element("w:fldSimple", {instr: ` SEQ ${name} \\* ARABIC `}, [run]));
}

function asChild(component: XmlComponent): ParagraphChild {
  return component as unknown as ParagraphChild;
}
