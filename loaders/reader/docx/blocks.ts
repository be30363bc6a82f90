/**
 * The body of a document, a cell, a text box or a footnote → paragraphs and tables in order.
 */
import type {DocumentBlock, Paragraph} from "../model.js";
import {openControl} from "./control.js";
import {readInline} from "./inline.js";
import {isListed, outlineLevel, type StyleFacts} from "./styles.js";
import {readTable} from "./table.js";
import {type BothTexts, blockTexts} from "./texts.js";
import {joinPieces, type Piece, type State, type Walk} from "./walk.js";
import {child, isOn, valOf, type XmlNode} from "./xml.js";

/** Wrappers that hold blocks and mean nothing here. */
const WRAPPERS = new Set(["w:customXml", "w:smartTag", "w:ins", "w:moveTo"]);

/** The blocks right inside a node. A paragraph whose mark was deleted runs on into the next one. */
export function readBlocks(parent: XmlNode, walk: Walk, state: State): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let carried: readonly Piece[] = [];
  for (const node of parent.children) {
    if (node.name === "w:p") carried = readParagraph(node, carried, walk, state, blocks);
    else if (node.name === "w:tbl") blocks.push(readTable(node, walk, state));
    else if (node.name === "w:sdt") blocks.push(...readControl(node, walk, state));
    else if (WRAPPERS.has(node.name)) blocks.push(...readBlocks(node, walk, state));
    else if (node.name === "mc:AlternateContent") {
      const way = child(node, "mc:Choice") ?? child(node, "mc:Fallback");
      if (way) blocks.push(...readBlocks(way, walk, state));
    }
  }
  if (carried.length > 0) blocks.push(paragraph(joinPieces(carried, walk), walk.styles.fallback));
  return blocks;
}

/** Puts the paragraph on the list, or gives back its pieces for the next one to begin with. */
function readParagraph(
  node: XmlNode,
  carried: readonly Piece[],
  walk: Walk,
  state: State,
  blocks: DocumentBlock[]
): readonly Piece[] {
  const properties = child(node, "w:pPr");
  const style = walk.styles.byId.get(valOf(properties, "w:pStyle") ?? "") ?? walk.styles.fallback;
  const fonts = {...walk.styles.fallback.fonts, ...state.fonts, ...style.fonts};
  const pieces = [...carried, ...readInline(node, walk, {...state, fonts})];
  if (isOn(child(properties, "w:rPr"), "w:del")) return pieces;
  blocks.push(paragraph(joinPieces(pieces, walk), factsOf(properties, style)), ...walk.boxes.splice(0));
  return [];
}

function factsOf(properties: XmlNode | undefined, style: StyleFacts): StyleFacts {
  const level = outlineLevel(properties);
  return {
    ...style,
    heading: level === undefined ? style.heading : level,
    listed: child(properties, "w:numPr") ? isListed(properties) : style.listed
  };
}

function paragraph({raw, text}: BothTexts, {heading, listed}: StyleFacts): Paragraph {
  return {kind: "paragraph", raw, text, heading, listed: listed && heading === null};
}

function readControl(node: XmlNode, walk: Walk, state: State): readonly DocumentBlock[] {
  const control = openControl(node, walk, state);
  const content = child(node, "w:sdtContent");
  const blocks = content ? readBlocks(content, walk, control.state) : [];
  control.close(blockTexts(blocks));
  return blocks;
}
