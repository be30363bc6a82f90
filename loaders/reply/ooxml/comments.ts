/**
 * The comments part of a sheet: ours are added, other people's are kept word for word with ours below.
 */
import {appendTo} from "./append.js";
import {attribute} from "./attributes.js";
import {applyEdits, type Edit, insertAt, replaceRange} from "./edits.js";
import {childOf, childrenOf, type Element, prefixOf, rootOf, sourceOf} from "./elements.js";
import {escapeCellText, unescapeXml} from "./text.js";

/** Who our comments are by. */
export const AUTHOR = "Sẵn Sàng";

/** First line of what we write: everything from it on is ours, whatever a program did to the comment since. */
export const RULE = "──────── Sẵn Sàng ────────";

/** A comment to be written. */
export interface NewComment {
  /** A1 address. */
  readonly cell: string;
  readonly text: string;
}

/** A comments part without comments. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

/** Cells that have a comment. */
export function commentedCells(xml: string): ReadonlySet<string> {
  return new Set(commentElements(xml).map((element) => attribute(sourceOf(xml, element), "ref") ?? ""));
}

/** The part with our comments: below the text of a comment that is there, else as new ones. */
export function addComments(xml: string, comments: readonly NewComment[]): string {
  const there = commentedCells(xml);
  const fresh = comments.filter(({cell}) => !there.has(cell));
  const p = prefixOf(rootOf(xml).name);
  const {text, author} = fresh.length > 0 ? withAuthor(xml) : {text: xml, author: 0};
  const extended = extendComments(text, new Map(comments.map((comment) => [comment.cell, comment.text])));
  const made = fresh.map(
    ({cell, text: words}) =>
      `<${p}comment ref="${cell}" authorId="${author}"><${p}text>${run(p, words)}</${p}text></${p}comment>`
  );
  return appendTo(extended, "commentList", made, {after: ["extLst"]});
}

/** The part without what we wrote earlier, and the cells that have no comment left. */
export function dropOurs(xml: string): {readonly xml: string; readonly emptied: readonly string[]} {
  const emptied: string[] = [];
  const edits = commentElements(xml).flatMap((element): Edit[] => {
    const text = childOf(xml, element, "text");
    if (!text?.inner || !wordsOf(xml, text).includes(RULE)) return [];
    const kept = wordsOf(xml, text).split(RULE)[0]!.trimEnd();
    if (kept !== "") return [replaceRange(...text.inner, run(prefixOf(text.name), kept))];
    emptied.push(attribute(sourceOf(xml, element), "ref") ?? "");
    return [replaceRange(element.start, element.end, "")];
  });
  return {xml: applyEdits(xml, edits), emptied};
}

function commentElements(xml: string): readonly Element[] {
  const list = childOf(xml, rootOf(xml), "commentList");
  return list ? childrenOf(xml, list) : [];
}

/** The words of a comment, its runs joined. */
function wordsOf(xml: string, text: Element): string {
  const inner = xml.slice(...(text.inner ?? [0, 0]));
  return [...inner.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map((found) => unescapeXml(found[1]!)).join("");
}

function extendComments(xml: string, ours: ReadonlyMap<string, string>): string {
  const edits = commentElements(xml).flatMap((element): Edit[] => {
    const words = ours.get(attribute(sourceOf(xml, element), "ref") ?? "");
    const text = childOf(xml, element, "text");
    return words === undefined || !text ? [] : extendText(xml, text, words);
  });
  return applyEdits(xml, edits);
}

/** A text of one piece is made a run, since a text is either one piece or runs. */
function extendText(xml: string, text: Element, words: string): Edit[] {
  const p = prefixOf(text.name);
  const more = run(p, `\n${words}`);
  if (!text.inner) return [replaceRange(text.start, text.end, `<${text.name}>${more}</${text.name}>`)];
  const parts = childrenOf(xml, text);
  const plain = parts.filter(({local}) => local === "t");
  const last = parts.findLast(({local}) => local === "t" || local === "r");
  return [
    ...plain.map((part) =>
      replaceRange(part.start, part.end, `<${p}r>${sourceOf(xml, part)}</${p}r>${part === last ? more : ""}`)
    ),
    ...(last && plain.includes(last) ? [] : [insertAt(last?.end ?? text.inner[0], more)])
  ];
}

function run(p: string, words: string): string {
  const font = `<${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr>`;
  return `<${p}r>${font}<${p}t xml:space="preserve">${escapeCellText(words)}</${p}t></${p}r>`;
}

function withAuthor(xml: string): {readonly text: string; readonly author: number} {
  const root = rootOf(xml);
  const authors = childOf(xml, root, "authors");
  const names = authors ? childrenOf(xml, authors) : [];
  const known = names.findIndex((name) => name.inner && unescapeXml(xml.slice(...name.inner)) === AUTHOR);
  if (known >= 0) return {text: xml, author: known};
  const made = `<${prefixOf(root.name)}author>${AUTHOR}</${prefixOf(root.name)}author>`;
  return {text: appendTo(xml, "authors", [made], {after: ["commentList", "extLst"]}), author: names.length};
}
