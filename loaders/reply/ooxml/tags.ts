/**
 * The tags of an XML text with their places, so that a text can be changed in one spot and left alone elsewhere.
 */
import {PatchError} from "./patch-error.js";

/** One tag: `start` at "<", `end` after ">". */
export interface Tag {
  /** With prefix, as written. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

const NAME = /[^\s/>]+/y;
const TO_END = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;

/**
 * Goes through the tags of `xml` from one place on; comments, processing instructions and CDATA are passed over.
 *
 * @throws {PatchError} where a tag has no end, or a document type is declared
 */
export function* scanTags(xml: string, from = 0): Generator<Tag> {
  let at = xml.indexOf("<", from);
  while (at >= 0) {
    const skipped = skipNonTag(xml, at);
    if (skipped === null) {
      const tag = readTag(xml, at);
      yield tag;
      at = xml.indexOf("<", tag.end);
    } else at = xml.indexOf("<", skipped);
  }
}

function readTag(xml: string, start: number): Tag {
  const close = xml[start + 1] === "/";
  const name = match(NAME, xml, start + (close ? 2 : 1));
  const body = start + (close ? 2 : 1) + name.length;
  const end = body + match(TO_END, xml, body).length;
  return {name, kind: close ? "close" : xml[end - 2] === "/" ? "empty" : "open", start, end};
}

function match(pattern: RegExp, xml: string, at: number): string {
  pattern.lastIndex = at;
  const found = pattern.exec(xml)?.[0];
  if (found === undefined) throw new PatchError(`XML: a tag at ${at} has no end`);
  return found;
}

/** The place after what is no tag; null where a tag begins. */
function skipNonTag(xml: string, at: number): number | null {
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at);
  if (xml.startsWith("<![CDATA[", at)) return after(xml, "]]>", at);
  if (xml.startsWith("<?", at)) return after(xml, "?>", at);
  if (xml.startsWith("<!", at)) throw new PatchError("XML: a document type is declared");
  return null;
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new PatchError(`XML: no "${end}" after ${from}`);
  return at + end.length;
}
