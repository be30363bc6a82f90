/**
 * Elements of an XML text by their places: enough of a tree to know where something is to be put in.
 */
import {PatchError} from "./patch-error.js";
import {scanTags, type Tag} from "./tags.js";

/** One element. `inner` is where its content begins and ends; null for an empty tag. */
export interface Element {
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  readonly start: number;
  readonly end: number;
  /** End of the opening tag. */
  readonly open: number;
  readonly inner: readonly [number, number] | null;
}

/** The name without its prefix. @example localName("x:row"); // "row" */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix with its colon, or "". @example prefixOf("x:row"); // "x:" */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The outermost element. @throws {PatchError} if there is none */
export function rootOf(xml: string): Element {
  for (const root of elementsFrom(xml, 0, xml.length)) return root;
  throw new PatchError("XML: no element");
}

/** The elements right below another, in order. */
export function childrenOf(xml: string, parent: Element): readonly Element[] {
  return parent.inner === null ? [] : [...elementsFrom(xml, ...parent.inner)];
}

/** The first child of that name; undefined where there is none. */
export function childOf(xml: string, parent: Element, local: string): Element | undefined {
  if (parent.inner === null) return undefined;
  for (const child of elementsFrom(xml, ...parent.inner)) if (child.local === local) return child;
  return undefined;
}

/** The text of an element, tags and all. */
export function sourceOf(xml: string, {start, end}: Pick<Element, "start" | "end">): string {
  return xml.slice(start, end);
}

function* elementsFrom(xml: string, from: number, to: number): Generator<Element> {
  let depth = 0;
  let first: Tag | null = null;
  for (const tag of scanTags(xml, from)) {
    if (tag.start >= to) break;
    if (tag.kind === "close") {
      depth -= 1;
      if (depth < 0) break;
      if (depth === 0 && first) yield element(first, tag);
    } else if (tag.kind === "open") {
      if (depth === 0) first = tag;
      depth += 1;
    } else if (depth === 0) yield element(tag, null);
  }
  if (depth > 0) throw new PatchError("XML: an element has no end");
}

function element(open: Tag, close: Tag | null): Element {
  return {
    name: open.name,
    local: localName(open.name),
    start: open.start,
    open: open.end,
    end: close?.end ?? open.end,
    inner: close ? [open.end, close.start] : null
  };
}
