/**
 * A table → rows of cells on its grid. A merged cell's text stands at its upper left place; the places it covers are "".
 */
import type {DocumentCell, DocumentTable} from "../model.js";
import {openControl} from "./control.js";
import {blockTexts, joinTexts} from "./texts.js";
import type {State, Walk} from "./walk.js";
import {child, valOf, type XmlNode} from "./xml.js";

/** Word's own limit of columns: a span that says more is not believed. */
const MOST_COLUMNS = 63;
const COVERED: DocumentCell = {raw: "", text: ""};
const WRAPPERS = new Set(["w:customXml", "w:smartTag"]);

/** Reads a table. A row deleted by a tracked change is left out and listed, one inserted is kept and listed. */
export function readTable(table: XmlNode, walk: Walk, state: State): DocumentTable {
  return {kind: "table", rows: readRows(table, walk, state)};
}

function readRows(parent: XmlNode, walk: Walk, state: State): readonly (readonly DocumentCell[])[] {
  return parent.children.flatMap((node) => {
    if (node.name === "w:tr") return readRow(node, walk, state);
    if (WRAPPERS.has(node.name)) return readRows(node, walk, state);
    if (node.name !== "w:sdt") return [];
    const control = openControl(node, walk, state);
    const content = child(node, "w:sdtContent");
    const rows = content ? readRows(content, walk, control.state) : [];
    control.close(
      joinTexts(
        rows.map((row) => joinTexts(row, "\t")),
        "\n"
      )
    );
    return rows;
  });
}

/** One row, or none if it was deleted. What is inside a deleted row is no answer: its controls are not listed. */
function readRow(row: XmlNode, walk: Walk, state: State): readonly (readonly DocumentCell[])[] {
  const properties = child(row, "w:trPr");
  const before = {controls: walk.controls.length, revisions: walk.revisions.length};
  const cells = [
    ...covered(span(properties, "w:gridBefore", 0)),
    ...readCells(row, walk, state),
    ...covered(span(properties, "w:gridAfter", 0))
  ].slice(0, MOST_COLUMNS);
  const kind = child(properties, "w:del") ? "deleted" : child(properties, "w:ins") ? "inserted" : null;
  if (kind === null) return [cells];
  walk.revisions.splice(before.revisions);
  walk.revisions.push({kind, text: joinTexts(cells, "\t").text});
  if (kind === "inserted") return [cells];
  walk.controls.splice(before.controls);
  return [];
}

function readCells(parent: XmlNode, walk: Walk, state: State): readonly DocumentCell[] {
  return parent.children.flatMap((node) => {
    if (node.name === "w:tc") return readCell(node, walk, state, walk.controls.length);
    if (WRAPPERS.has(node.name)) return readCells(node, walk, state);
    if (node.name !== "w:sdt") return [];
    const first = walk.controls.length;
    const control = openControl(node, walk, state);
    const content = child(node, "w:sdtContent");
    const cells = (content?.children ?? [])
      .filter(({name}) => name === "w:tc")
      .flatMap((cell) => readCell(cell, walk, control.state, first));
    control.close(joinTexts(cells, "\t"));
    return cells;
  });
}

/** @param first how many controls were listed before this cell: those after it are the cell's */
function readCell(cell: XmlNode, walk: Walk, state: State, first: number): readonly DocumentCell[] {
  const properties = child(cell, "w:tcPr");
  const rest = covered(span(properties, "w:gridSpan", 1) - 1);
  const texts = blockTexts(walk.readBlocks(cell, walk, state));
  const merge = valOf(properties, "w:vMerge");
  if (merge !== undefined && merge !== "restart") return [COVERED, ...rest];
  const tags = walk.controls.slice(first).map(({tag}) => tag);
  return [{...texts, ...(tags.length > 0 ? {tags} : {})}, ...rest];
}

function span(properties: XmlNode | undefined, name: string, otherwise: number): number {
  const said = Number(valOf(properties, name) ?? otherwise);
  return Number.isInteger(said) && said >= 0 ? Math.min(said, MOST_COLUMNS) : otherwise;
}

function covered(count: number): readonly DocumentCell[] {
  return Array.from({length: Math.max(0, count)}, () => COVERED);
}
