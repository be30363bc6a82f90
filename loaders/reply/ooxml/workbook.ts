/**
 * The workbook part: which sheets there are, and a new first one.
 */

import {insertChild} from "./append.js";
import {attribute, namespacedAttribute, removeAttribute, setAttribute} from "./attributes.js";
import {applyEdits, type Edit, insertAt, replaceRange} from "./edits.js";
import {childOf, childrenOf, type Element, prefixOf, rootOf, sourceOf} from "./elements.js";
import type {Package} from "./package.js";
import {PatchError} from "./patch-error.js";
import {escapeXml} from "./text.js";

/** One tab, in the order of the workbook. */
export interface SheetEntry {
  readonly name: string;
  /** Path of its part. */
  readonly path: string;
  readonly state: "visible" | "hidden" | "veryHidden";
}

/** A name that holds in one sheet only. */
export interface SheetName {
  readonly name: string;
  /** Without the sheet, such as `$8:$8`. */
  readonly range: string;
}

/** Path of the workbook part. @throws {PatchError} if the package names none */
export function workbookPath(book: Package): string {
  const found = book.relationships("").find(({type}) => type.endsWith("/officeDocument"));
  if (!found || !book.has(found.target)) throw new PatchError("no workbook part");
  return found.target;
}

/** The tabs in order. */
export function listSheets(book: Package): readonly SheetEntry[] {
  const path = workbookPath(book);
  const xml = book.read(path);
  const targets = new Map(book.relationships(path).map(({id, target}) => [id, target]));
  return sheetElements(xml).map((element) => {
    const tag = sourceOf(xml, element);
    const state = attribute(tag, "state") ?? "visible";
    const target = targets.get(namespacedAttribute(tag, "id") ?? "");
    if (target === undefined) throw new PatchError("a sheet has no part");
    return {name: attribute(tag, "name") ?? "", path: target, state: state as SheetEntry["state"]};
  });
}

function sheetElements(xml: string): readonly Element[] {
  const sheets = childOf(xml, rootOf(xml), "sheets");
  if (!sheets) throw new PatchError("the workbook lists no sheets");
  return childrenOf(xml, sheets);
}

/**
 * Puts a sheet first. Names that belong to one sheet are told its new number; the workbook opens on the new sheet.
 *
 * @param relation id of the relationship to the sheet's part
 * @param names of the sheet alone, such as `_xlnm.Print_Titles` with the range `$8:$8`
 */
export function insertFirstSheet(xml: string, name: string, relation: string, names: readonly SheetName[]): string {
  const root = rootOf(xml);
  const entries = sheetElements(xml);
  const ids = entries.map((entry) => Number(attribute(sourceOf(xml, entry), "sheetId") ?? 0));
  const p = prefixOf(root.name);
  const made =
    `<${p}sheet name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" ` +
    `xmlns:r="${relationshipNamespace(xml)}" r:id="${relation}"/>`;
  const sheets = childOf(xml, root, "sheets")!;
  const edits = [
    sheets.inner === null
      ? replaceRange(sheets.start, sheets.end, `<${sheets.name}>${made}</${sheets.name}>`)
      : insertAt(sheets.inner[0], made),
    ...shiftNames(xml, root),
    ...openOnFirst(xml, root)
  ];
  return addNames(applyEdits(xml, edits), name, names);
}

/** Without the sheet at `index`, its names, and with the names of later sheets told their new number. */
export function removeSheet(xml: string, index: number): string {
  const entry = sheetElements(xml)[index]!;
  const edits = nameElements(xml, rootOf(xml)).flatMap((element): Edit[] => {
    const tag = xml.slice(element.start, element.open);
    const local = attribute(tag, "localSheetId");
    if (local === null || Number(local) < index) return [];
    if (Number(local) === index) return [replaceRange(element.start, element.end, "")];
    return [replaceRange(element.start, element.open, setAttribute(tag, "localSheetId", String(Number(local) - 1)))];
  });
  return applyEdits(xml, [replaceRange(entry.start, entry.end, ""), ...edits]);
}

/** Id of the relationship to a sheet's part. */
export function sheetRelation(xml: string, index: number): string {
  return namespacedAttribute(sourceOf(xml, sheetElements(xml)[index]!), "id") ?? "";
}

function nameElements(xml: string, root: Element): readonly Element[] {
  const names = childOf(xml, root, "definedNames");
  return names ? childrenOf(xml, names) : [];
}

function shiftNames(xml: string, root: Element): readonly Edit[] {
  return nameElements(xml, root).flatMap((element) => {
    const tag = xml.slice(element.start, element.open);
    const local = attribute(tag, "localSheetId");
    if (local === null) return [];
    return [replaceRange(element.start, element.open, setAttribute(tag, "localSheetId", String(Number(local) + 1)))];
  });
}

function openOnFirst(xml: string, root: Element): readonly Edit[] {
  const views = childOf(xml, root, "bookViews");
  return (views ? childrenOf(xml, views) : []).map((view) => {
    const tag = xml.slice(view.start, view.open);
    return replaceRange(view.start, view.open, removeAttribute(removeAttribute(tag, "activeTab"), "firstSheet"));
  });
}

/** What the schema has after the defined names. */
const AFTER_NAMES =
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " "
  );

function addNames(xml: string, sheet: string, added: readonly SheetName[]): string {
  const root = rootOf(xml);
  const p = prefixOf(root.name);
  const made = added
    .map(({name, range}) => {
      const place = escapeXml(`${quoteSheet(sheet)}!${range}`);
      return `<${p}definedName name="${name}" localSheetId="0">${place}</${p}definedName>`;
    })
    .join("");
  const names = childOf(xml, root, "definedNames");
  if (!names?.inner) {
    const whole = names ? applyEdits(xml, [replaceRange(names.start, names.end, "")]) : xml;
    return insertChild(whole, `<${p}definedNames>${made}</${p}definedNames>`, AFTER_NAMES);
  }
  return applyEdits(xml, [insertAt(names.inner[0], made)]);
}

/** A sheet's name as a reference has it. @example quoteSheet("Bảng d'Or"); // "'Bảng d''Or'" */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The namespace of `r:id` in this workbook: transitional or strict. */
export function relationshipNamespace(xml: string): string {
  return /http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main/.test(xml)
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
