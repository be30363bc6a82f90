/**
 * Adds children to an element that may be empty or missing.
 */
import {setAttribute} from "./attributes.js";
import {applyEdits, insertAt, replaceRange} from "./edits.js";
import {childOf, childrenOf, type Element, prefixOf, rootOf} from "./elements.js";

/**
 * Puts `children` at the end of the root's child `local`. Where there is none, it is made before the first of the
 * elements that the schema has after it, or at the end.
 *
 * @param after local names that come after `local` in the schema
 * @param counted whether the element says how many children it has
 */
export function appendTo(
  xml: string,
  local: string,
  children: readonly string[],
  {after = [], counted = false}: {after?: readonly string[]; counted?: boolean} = {}
): string {
  if (children.length === 0) return xml;
  const root = rootOf(xml);
  const parent = childOf(xml, root, local);
  const text = children.join("");
  if (!parent) return makeSection(xml, root, local, text, children.length, after, counted);
  const count = childrenOf(xml, parent).length + children.length;
  const tag = xml.slice(parent.start, parent.open);
  const open = counted ? setAttribute(tag, "count", String(count)) : tag;
  if (parent.inner === null) {
    const grown = `${open.replace(/\s*\/>$/, ">")}${text}</${parent.name}>`;
    return applyEdits(xml, [replaceRange(parent.start, parent.end, grown)]);
  }
  return applyEdits(xml, [replaceRange(parent.start, parent.open, open), insertAt(parent.inner[1], text)]);
}

function makeSection(
  xml: string,
  root: Element,
  local: string,
  text: string,
  count: number,
  after: readonly string[],
  counted: boolean
): string {
  const name = `${prefixOf(root.name)}${local}`;
  const made = `<${name}${counted ? ` count="${count}"` : ""}>${text}</${name}>`;
  return insertChild(xml, made, after);
}

/** Puts one element below the root, before the first of those that come after it in the schema. */
export function insertChild(xml: string, made: string, after: readonly string[]): string {
  const root = rootOf(xml);
  if (root.inner === null) {
    const open = xml.slice(root.start, root.open).replace(/\s*\/>$/, ">");
    return applyEdits(xml, [replaceRange(root.start, root.end, `${open}${made}</${root.name}>`)]);
  }
  const next = childrenOf(xml, root).find((child) => after.includes(child.local));
  return applyEdits(xml, [insertAt(next?.start ?? root.inner[1], made)]);
}
