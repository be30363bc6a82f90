/**
 * A CSV submission's text → rows of code, value and note.
 */
import Papa from "papaparse";
import {tidyText} from "./raw.js";

/** One line that is not the heading. `cell` is where the value stands. */
export interface CsvRow {
  readonly code: string;
  readonly value: string;
  readonly note: string;
  readonly cell: string;
}

/** Columns in the order of docs; a heading in the file overrules it. */
const COLUMNS = ["code", "value", "note"];
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * A line that a comma inside a number has cut up ("spend-state,12,5") is put together again with ", ", which no
 * number has: it is refused as a number and shown as it stood, not read as 12.
 */
export function splitCsv(text: string): readonly CsvRow[] {
  const {data, meta} = Papa.parse<string[]>(text, {header: false, skipEmptyLines: false});
  const heading = data.find((row) => tidyText(row[0] ?? "").toLowerCase() === "code");
  const names = heading?.map((name) => tidyText(name).toLowerCase()) ?? COLUMNS;
  const [value, note] = [names.includes("value") ? names.indexOf("value") : 1, names.indexOf("note")];
  return data.flatMap((row, index) => {
    if (row === heading) return [];
    const cell = `${LETTERS[value]}${index + 1}`;
    const at = {code: tidyText(row[0] ?? ""), cell};
    if (isCutUp(row, value, note, names.length, meta.delimiter))
      return [{...at, value: joinAgain(row.slice(value)), note: ""}];
    return [{...at, value: row[value] ?? "", note: row[note] ?? ""}];
  });
}

function isCutUp(row: readonly string[], value: number, note: number, width: number, delimiter: string): boolean {
  if (row.slice(width).some((field) => field.trim() !== "")) return true;
  if (delimiter !== ",") return false;
  const surplus = row.length > width && note >= 0;
  const parts = [row[value] ?? "", row[note] ?? ""].map((field) => field.trim());
  return surplus || (note === value + 1 && /\d$/.test(parts[0]!) && /^\d+$/.test(parts[1]!));
}

function joinAgain(fields: readonly string[]): string {
  const last = fields.findLastIndex((field) => field.trim() !== "");
  return fields.slice(0, last + 1).join(", ");
}
