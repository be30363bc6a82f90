/**
 * The texts of footnotes and endnotes that the body refers to.
 */
import type {Paragraph} from "../model.js";
import {type Parts, relatedPart} from "./parts.js";
import {blockTexts} from "./texts.js";
import type {State, Walk} from "./walk.js";
import {parseXml, type XmlNode} from "./xml.js";

/** One paragraph for each note, in the order the body refers to them. */
export function readFootnotes(parts: Parts, main: string, walk: Walk, state: State): readonly Paragraph[] {
  const nodes = new Map(
    ["footnote", "endnote"].flatMap((kind) => {
      const xml = relatedPart(parts, main, `${kind}s`);
      const notes = xml === undefined ? [] : parseXml(xml).children;
      return notes.map((node): [string, XmlNode] => [`${kind} ${node.attributes["w:id"] ?? ""}`, node]);
    })
  );
  return [...new Set(walk.footnotes)].flatMap((reference) => {
    const node = nodes.get(reference);
    if (!node) return [];
    return {kind: "paragraph", ...blockTexts(walk.readBlocks(node, walk, state)), heading: null, listed: false};
  });
}
