/**
 * What stands around the cells of a sheet part.
 */

import {insertChild} from "./append.js";
import {attribute, namespacedAttribute, removeAttribute} from "./attributes.js";
import {applyEdits, replaceRange} from "./edits.js";
import {childOf, childrenOf, prefixOf, rootOf, sourceOf} from "./elements.js";

/** What the schema has after `legacyDrawing`. */
const AFTER_LEGACY = "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
  " "
);

/**
 * Takes the mark of being selected from a sheet. Two selected sheets are edited at once, so when another is put first
 * this one must let go.
 */
export function deselect(xml: string): string {
  const views = childOf(xml, rootOf(xml), "sheetViews");
  const edits = (views ? childrenOf(xml, views) : []).flatMap((view) => {
    const tag = xml.slice(view.start, view.open);
    if (attribute(tag, "tabSelected") === null) return [];
    return [replaceRange(view.start, view.open, removeAttribute(tag, "tabSelected"))];
  });
  return edits.length === 0 ? xml : applyEdits(xml, edits);
}

/** Id of the relationship to the drawing that holds the comment boxes; null where there is none. */
export function legacyDrawing(xml: string): string | null {
  const found = childOf(xml, rootOf(xml), "legacyDrawing");
  return found ? namespacedAttribute(sourceOf(xml, found), "id") : null;
}

/** Names the drawing that holds the comment boxes. */
export function addLegacyDrawing(xml: string, relation: string, namespace: string): string {
  const made = `<${prefixOf(rootOf(xml).name)}legacyDrawing xmlns:r="${namespace}" r:id="${relation}"/>`;
  return insertChild(xml, made, AFTER_LEGACY);
}
