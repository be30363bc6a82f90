/**
 * The tables of a Word document as sheets, so that a mapping reads them like any other.
 */
import type {ReadCell, ReadDocument, ReadSheet} from "../reader/model.js";

/** One sheet per table, named "t1", "t2" … in the order of the document. Every cell is text. */
export function sheetsOf({blocks}: ReadDocument): readonly ReadSheet[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  return tables.map(({rows}, i) => ({
    name: `t${i + 1}`,
    state: "visible",
    cells: rows.flatMap((cells, row) =>
      cells.map(({raw, text}, column): ReadCell => ({row, column, type: "text", raw, value: raw, text}))
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: []
  }));
}
