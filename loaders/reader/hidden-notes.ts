/**
 * Content that whoever opens the file does not see: hidden sheets, and hidden rows or columns with something in them.
 */
import {columnName} from "./address.js";
import type {FileNote, ReadSheet} from "./model.js";

/** One note for each hidden sheet with content, and for each visible one with hidden content. */
export function hiddenNotes(sheets: readonly ReadSheet[]): readonly FileNote[] {
  return sheets.flatMap((sheet): FileNote[] => {
    if (sheet.cells.length === 0) return [];
    if (sheet.state !== "visible") return [{code: "hidden-sheet", detail: sheet.name}];
    const places = hiddenPlaces(sheet);
    return places.length === 0
      ? []
      : [{code: "hidden-rows", detail: `${sheet.name}: ${places.slice(0, 10).join(", ")}`}];
  });
}

/** Rows as `5`, columns as `C`. */
function hiddenPlaces({cells, hiddenRows, hiddenColumns}: ReadSheet): readonly string[] {
  const rows = new Set(hiddenRows);
  const columns = new Set(hiddenColumns);
  if (rows.size + columns.size === 0) return [];
  const found = new Set<string>();
  for (const {row, column, raw} of cells) {
    if (raw === "") continue;
    if (rows.has(row)) found.add(String(row + 1));
    if (columns.has(column)) found.add(columnName(column));
  }
  return [...found];
}
