/**
 * One XML part of an archive, parsed while it is unpacked. Document types and entities are refused: no part of a
 * workbook has any, and they are how a file makes a reader open other files or eat its memory.
 */
import {type SaxesAttributePlain, SaxesParser, type SaxesTagPlain} from "saxes";
import {type Archive, unpackPart} from "../guard/archive.js";
import {LIMITS} from "../guard/limits.js";
import {Refused} from "../refused.js";

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part. Names come without their prefix; attributes with theirs. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * @throws {Refused} `external-entity`, or `unreadable` if the part is missing, damaged or no XML
 */
export async function parsePart(archive: Archive, name: string, handler: XmlHandler): Promise<void> {
  const parser = makeParser(name, handler);
  let decoder: TextDecoder | undefined;
  await unpackPart(archive, name, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece), {fatal: true});
    feed(name, () => parser.write(decoder!.decode(piece, {stream: true})));
  });
  feed(name, () => parser.write(decoder?.decode() ?? "").close());
}

function makeParser(part: string, {open, close, text}: XmlHandler) {
  const parser = new SaxesParser({xmlns: false, position: false});
  let depth = 0;
  parser.on("doctype", () => {
    throw new Refused("external-entity", part);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    if (++depth > LIMITS.depth) throw new Refused("unreadable", part);
    open?.(withoutPrefix(tag.name), tag.attributes as Record<string, string> & SaxesAttributePlain);
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    depth--;
    close?.(withoutPrefix(tag.name));
  });
  if (text) {
    const own = (piece: string) => text(ownText(piece));
    parser.on("text", own);
    parser.on("cdata", own);
  }
  return parser;
}

/** From so many characters on, V8 keeps a part of a string as a pointer into the whole. */
const POINTED = 13;

/** A text that does not keep the whole chunk of XML it stood in: a sheet of 100 MB has a text in every one. */
function ownText(text: string): string {
  return text.length < POINTED ? text : Buffer.from(text, "utf16le").toString("utf16le");
}

/** Whatever the parser or the decoder stumbles over is damage. */
function feed(part: string, task: () => void): void {
  try {
    task();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused("unreadable", part);
  }
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}
