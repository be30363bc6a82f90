/**
 * XML of a Word part → a light tree. Names get the usual prefixes (`w:`, `w14:`, `mc:`) whatever the file calls them.
 */
import {SaxesParser, type SaxesTagNS} from "saxes";
import {Refused} from "../refused.js";

/** One element. `text` is the character data right inside it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** Namespaces of WordprocessingML, transitional and strict, with their usual prefix. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel"
};

/** Deeper than any document a person writes; a walk over the tree is safe within it. */
const DEEPEST = 300;

/** A report of a hundred pages has about 50 000 elements. */
const MOST_ELEMENTS = 1_000_000;

type Growing = {name: string; attributes: Record<string, string>; children: Growing[]; text: string};

/**
 * Parses one part.
 *
 * @throws {Error} on text that is not well-formed or has a document type; the caller refuses the file
 * @throws {Refused} `too-large` if it is nested too deep or has too many elements
 */
export function parseXml(xml: string): XmlNode {
  const parser = new SaxesParser({xmlns: true});
  const top: Growing = {name: "", attributes: {}, children: [], text: ""};
  const open: Growing[] = [top];
  let count = 0;
  parser.on("doctype", () => {
    throw new Error("document type");
  });
  parser.on("opentag", (tag) => {
    if (++count > MOST_ELEMENTS) throw new Refused("too-large", `> ${MOST_ELEMENTS} XML`);
    if (open.length > DEEPEST) throw new Refused("too-large", `XML > ${DEEPEST}`);
    const node: Growing = {name: nameOf(tag), attributes: attributesOf(tag), children: [], text: ""};
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (text: string) => {
    open.at(-1)!.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml.replace(/^\uFEFF/, "")).close();
  const root = top.children[0];
  if (!root) throw new Error("no element");
  return root;
}

function nameOf({uri, local, name}: {uri: string; local: string; name: string}): string {
  const prefix = PREFIXES[uri];
  return prefix === undefined ? name : `${prefix}:${local}`;
}

/** Without the marks of editing sessions, which are on nearly every element and say nothing here. */
function attributesOf(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(
    Object.values(tag.attributes)
      .filter(({local, prefix}) => prefix !== "xmlns" && !local.startsWith("rsid"))
      .map((attribute) => [attribute.uri === "" ? attribute.local : nameOf(attribute), attribute.value])
  );
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** The `w:val` of a child; undefined where there is no such child. An empty `w:val` is "". */
export function valOf(node: XmlNode | undefined, name: string): string | undefined {
  const found = child(node, name);
  return found && (found.attributes["w:val"] ?? found.attributes["w14:val"] ?? "");
}

/** An on/off property: on where the child is there and not turned off. */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const value = valOf(node, name);
  return value !== undefined && !/^(0|false|off)$/.test(value);
}

/** Every element of that name below the node, itself included, in document order. */
export function* descendants(node: XmlNode, name: string): Generator<XmlNode> {
  if (node.name === name) yield node;
  for (const inner of node.children) yield* descendants(inner, name);
}
