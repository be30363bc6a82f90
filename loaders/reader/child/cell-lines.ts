/**
 * What the reader sees in a file, as JSON lines: one for each cell, one for each paragraph, table cell or control of a
 * Word document.
 */
import {cellName} from "../address.js";
import type {ReadCell, ReadDocument, ReadFile} from "../model.js";

/** The lines of a file; of one sheet only, unless that is null. */
export function* fileLines({sheets, document}: ReadFile, sheet: string | null): Generator<string> {
  for (const {name, cells} of sheets) {
    if (sheet !== null && sheet !== name) continue;
    for (const cell of cells) yield cellLine(name, cell);
  }
  if (document) yield* documentLines(document);
}

/** Keys in this order: sheet, cell, raw, type, format, formula, cached, decoded; null where the file says nothing. */
function cellLine(sheet: string, cell: ReadCell): string {
  const {row, column, raw, type, format = null, formula = null, cached = null, text, font, comment, encoding} = cell;
  const address = cellName(row, column);
  return JSON.stringify({
    sheet,
    cell: address,
    raw,
    type,
    format,
    formula,
    cached,
    decoded: text,
    font,
    comment,
    encoding
  });
}

/** Paragraphs are `p1`, `p2` …, cells of tables `t1.R2C3`, controls go by their tag. */
function* documentLines({blocks, controls, footnotes = []}: ReadDocument): Generator<string> {
  let [paragraphs, tables] = [0, 0];
  for (const block of blocks) {
    if (block.kind === "paragraph") yield textLine(`p${++paragraphs}`, block);
    else yield* tableLines(`t${++tables}`, block.rows);
  }
  for (const [i, footnote] of footnotes.entries()) yield textLine(`f${i + 1}`, footnote);
  for (const control of controls) yield textLine(control.tag, control, control.type);
}

function* tableLines(
  table: string,
  rows: readonly (readonly {readonly raw: string; readonly text: string}[])[]
): Generator<string> {
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell.raw !== "") yield textLine(`${table}.R${r + 1}C${c + 1}`, cell);
    }
  }
}

function textLine(cell: string, {raw, text}: {readonly raw: string; readonly text: string}, type = "text"): string {
  return JSON.stringify({sheet: "", cell, raw, type, format: null, formula: null, cached: null, decoded: text});
}
