/**
 * What stands inside a paragraph → pieces of text. Deletions of tracked changes are left out, insertions kept; both are
 * listed.
 */
import type {Revision} from "../model.js";
import {openControl} from "./control.js";
import {readRun} from "./run.js";
import {joinPieces, type Piece, type State, type Walk} from "./walk.js";
import {child, descendants, type XmlNode} from "./xml.js";

const INSERTED = new Set(["w:ins", "w:moveTo"]);
const DELETED = new Set(["w:del", "w:moveFrom"]);
/** Wrappers that hold runs and mean nothing here. */
const WRAPPERS = new Set(["w:hyperlink", "w:smartTag", "w:fldSimple", "w:customXml", "w:dir", "w:bdo"]);

/** The pieces of everything inside a paragraph or another wrapper of runs. */
export function readInline(parent: XmlNode, walk: Walk, state: State): readonly Piece[] {
  const pieces: Piece[] = [];
  let before: Revision["kind"] | null = null;
  for (const node of parent.children) {
    const kind = INSERTED.has(node.name) ? "inserted" : DELETED.has(node.name) ? "deleted" : null;
    const read = kind ? readInline(node, walk, state) : readOne(node, walk, state);
    if (kind) before = noteRevision(walk, kind, joinPieces(read, walk).text, before);
    else if (read.length > 0) before = null;
    if (kind !== "deleted") pieces.push(...read);
  }
  return pieces;
}

/** Changes that touch are one change: Word cuts them up at every change of font. */
function noteRevision(
  walk: Walk,
  kind: Revision["kind"],
  text: string,
  before: Revision["kind"] | null
): Revision["kind"] | null {
  if (text === "") return before;
  const last = before === kind ? walk.revisions.pop() : undefined;
  walk.revisions.push({kind, text: `${last?.text ?? ""}${text}`});
  return kind;
}

function readOne(node: XmlNode, walk: Walk, state: State): readonly Piece[] {
  if (node.name === "w:r") return readRun(node, walk, state);
  if (node.name === "w:sdt") return readControl(node, walk, state);
  if (WRAPPERS.has(node.name)) return readInline(node, walk, state);
  if (node.name === "mc:AlternateContent") {
    const way = child(node, "mc:Choice") ?? child(node, "mc:Fallback");
    return way ? readInline(way, walk, state) : [];
  }
  if (node.name.endsWith(":oMath") || node.name.endsWith(":oMathPara")) return readFormula(node, state);
  return [];
}

function readControl(node: XmlNode, walk: Walk, state: State): readonly Piece[] {
  const control = openControl(node, walk, state);
  const content = child(node, "w:sdtContent");
  const pieces = content ? readInline(content, walk, control.state) : [];
  control.close(joinPieces(pieces, walk));
  return pieces;
}

/** A number may be typed as a formula: its letters and digits, in order. */
function readFormula(node: XmlNode, state: State): readonly Piece[] {
  const text = [...descendants(node, "m:t")].map((part) => part.text).join("");
  return text === "" || state.muted ? [] : [{text, font: ""}];
}
