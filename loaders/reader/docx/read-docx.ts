/**
 * Bytes of a Word file → its body, its content controls and its tracked changes. Never throws on content.
 */
import type {EncodingChoice, FileNote, ReadDocument, ReadFileOptions, Refusal} from "../model.js";
import {Refused} from "../refused.js";
import {readBlocks} from "./blocks.js";
import {type Decoder, makeDecoder} from "./decoder.js";
import {readFootnotes} from "./footnotes.js";
import {findNotes} from "./notes.js";
import {mainPart, openParts, type Parts, relatedPart} from "./parts.js";
import {readStyles} from "./styles.js";
import {blockTexts} from "./texts.js";
import type {Walk} from "./walk.js";
import {child, descendants, parseXml, type XmlNode} from "./xml.js";

/** The document, or why there is none. */
export type DocxRead =
  | {
      readonly ok: true;
      readonly document: ReadDocument;
      readonly notes: readonly FileNote[];
      readonly encoding: EncodingChoice;
    }
  | {readonly ok: false; readonly refused: Refusal; readonly detail: string};

/**
 * Reads a `.docx` or `.docm`. Text in legacy fonts, or in no font that says anything but with legacy syllables, is
 * decoded.
 *
 * @returns `scanned` where the body holds pictures and not one letter; `external-entity` where any part has a document
 *   type or an entity
 */
export function readDocx(bytes: Uint8Array, options: ReadFileOptions = {}): DocxRead {
  const parts = openParts(bytes);
  if (typeof parts === "string") return {ok: false, refused: parts, detail: "docx"};
  try {
    return readParts(parts, options);
  } catch (error) {
    if (error instanceof Refused) return {ok: false, refused: error.refusal, detail: error.detail};
    return {ok: false, refused: "unreadable", detail: error instanceof Error ? error.message.split("\n")[0]! : "xml"};
  }
}

function readParts(parts: Parts, {encoding}: ReadFileOptions): DocxRead {
  const main = mainPart(parts);
  const root = main === null ? undefined : parseXml(parts.texts.get(main)!);
  const body = child(root, "w:body");
  if (main === null || !body) return {ok: false, refused: "unreadable", detail: "không có nội dung Word"};
  const first = makeDecoder(encoding);
  let document = readDocument(parts, main, body, first);
  const choice = first.choice();
  if (choice.by === "syllables") document = readDocument(parts, main, body, makeDecoder(undefined, choice));
  if (isBlank(document) && hasPicture(body)) return {ok: false, refused: "scanned", detail: "docx"};
  return {ok: true, document, notes: findNotes(parts, main, document, choice, first.unsure()), encoding: choice};
}

function readDocument(parts: Parts, main: string, body: XmlNode, decoder: Decoder): ReadDocument {
  const styles = readStyles(relatedPart(parts, main, "styles"));
  const walk: Walk = {
    ...{styles, decode: decoder.decode, readBlocks},
    ...{controls: [], revisions: [], boxes: [], footnotes: []}
  };
  const state = {fonts: {}, muted: false};
  const blocks = readBlocks(body, walk, state);
  const footnotes = readFootnotes(parts, main, walk, state);
  const {controls, revisions} = walk;
  return {blocks, controls, revisions, ...(footnotes.length > 0 ? {footnotes} : {})};
}

function isBlank({blocks, controls}: ReadDocument): boolean {
  return controls.length === 0 && blockTexts(blocks).raw.trim() === "";
}

function hasPicture(body: XmlNode): boolean {
  return ["w:drawing", "w:pict", "w:object"].some((name) => !descendants(body, name).next().done);
}
