/**
 * A CSV submission's fields → rows of code, value and note.
 */
import {cellName} from "../../reader/address.js";
import type {ReadCell} from "../../reader/model.js";
import {tidyText} from "./raw.js";

/** One line that is not the heading. `cell` is where the value stands; `raw` the value where it was legacy text. */
export interface CsvRow {
  readonly code: string;
  readonly value: string;
  readonly raw?: string;
  readonly note: string;
  readonly cell: string;
}

/** Columns in the order of docs; a heading in the file overrules it. */
const COLUMNS = ["code", "value", "note"];

/**
 * A line that a comma inside a number has cut up ("spend-state,12,5") is put together again with ", ", which no
 * number has: it is refused as a number and shown as it stood, not read as 12.
 */
export function splitCsv(cells: readonly ReadCell[], delimiter: string): readonly CsvRow[] {
  const rows = toRows(cells);
  const heading = rows.find((row) => tidyText(row[0]?.text ?? "").toLowerCase() === "code");
  const names = heading ? Array.from(heading, (cell) => tidyText(cell?.text ?? "").toLowerCase()) : COLUMNS;
  const [value, note] = [names.includes("value") ? names.indexOf("value") : 1, names.indexOf("note")];
  return rows.flatMap((row, index) => {
    if (row === heading) return [];
    const texts = Array.from(row, (cell) => cell?.text ?? "");
    const at = {code: tidyText(texts[0] ?? ""), cell: cellName(index, value)};
    if (isCutUp(texts, value, note, names.length, delimiter))
      return [{...at, value: joinAgain(texts.slice(value)), note: ""}];
    const legacy = row[value]?.encoding ? {raw: row[value].raw} : {};
    return [{...at, value: texts[value] ?? "", ...legacy, note: texts[note] ?? ""}];
  });
}

/** Cells by row and column; places without one are missing. */
function toRows(cells: readonly ReadCell[]): readonly (readonly (ReadCell | undefined)[])[] {
  const rows: (ReadCell | undefined)[][] = [];
  for (const cell of cells) {
    rows[cell.row] ??= [];
    rows[cell.row]![cell.column] = cell;
  }
  return Array.from(rows, (row) => row ?? []);
}

function isCutUp(row: readonly string[], value: number, note: number, width: number, delimiter: string): boolean {
  if (row.slice(width).some((field) => field.trim() !== "")) return true;
  if (delimiter !== ",") return false;
  const parts = [row[value] ?? "", row[note] ?? ""].map((field) => field.trim());
  return note === value + 1 && /\d$/.test(parts[0]!) && /^\d+$/.test(parts[1]!);
}

function joinAgain(fields: readonly string[]): string {
  const last = fields.findLastIndex((field) => field.trim() !== "");
  return fields.slice(0, last + 1).join(", ");
}
