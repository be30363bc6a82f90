/**
 * The list of tabs in the document properties. It is a courtesy to file managers: where it is not as expected it is left.
 */
import {setAttribute} from "./attributes.js";
import {applyEdits, insertAt, replaceRange} from "./edits.js";
import {childOf, childrenOf, rootOf} from "./elements.js";
import type {Package} from "./package.js";
import {escapeXml} from "./text.js";

const PART = "docProps/app.xml";

/** Adds the name of a new first tab to the properties, if they list the tabs. */
export function countSheet(book: Package, name: string): void {
  if (!book.has(PART)) return;
  const xml = book.read(PART);
  const made = addTitle(xml, name);
  if (made !== xml) book.write(PART, made);
}

function addTitle(xml: string, name: string): string {
  const [pairs, titles] = ["HeadingPairs", "TitlesOfParts"].map((local) => {
    const parent = childOf(xml, rootOf(xml), local);
    return parent && childOf(xml, parent, "vector");
  });
  const count = pairs && /<vt:i4>(\d+)<\/vt:i4>/.exec(xml.slice(pairs.start, pairs.end));
  const first = titles && childrenOf(xml, titles)[0];
  if (!pairs || !titles || !count || !first) return xml;
  const at = pairs.start + count.index;
  const size = String(childrenOf(xml, titles).length + 1);
  return applyEdits(xml, [
    replaceRange(at, at + count[0].length, `<vt:i4>${Number(count[1]) + 1}</vt:i4>`),
    replaceRange(titles.start, titles.open, setAttribute(xml.slice(titles.start, titles.open), "size", size)),
    insertAt(first.start, `<vt:lpstr>${escapeXml(name)}</vt:lpstr>`)
  ]);
}
