/**
 * Attributes of one tag, read and changed in its text. Names are given as they stand in the tag, prefix and all.
 */
import {escapeXml, unescapeXml} from "./text.js";

const patterns = new Map<string, RegExp>();

function pattern(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`\\s${name.replace(/[.]/g, "\\.")}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

/** The value, unescaped; null where the tag has no such attribute. */
export function attribute(tag: string, name: string): string | null {
  const found = pattern(name).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : null;
}

/** The tag with the attribute set; one that was not there comes last. */
export function setAttribute(tag: string, name: string, value: string): string {
  const text = ` ${name}="${escapeXml(value)}"`;
  if (pattern(name).test(tag)) return tag.replace(pattern(name), () => text);
  return tag.replace(/\s*(\/?>)$/, (_all, end: string) => text + end);
}

/** The tag without the attribute. */
export function removeAttribute(tag: string, name: string): string {
  return tag.replace(pattern(name), "");
}

/** The value of the attribute of that local name in any namespace, such as `r:id`; null where there is none. */
export function namespacedAttribute(tag: string, local: string): string | null {
  const name = new RegExp(`\\s([\\w.-]+:${local})\\s*=`).exec(tag)?.[1];
  return name === undefined ? null : attribute(tag, name);
}
