/**
 * What goes into an answer cell: booleans and choice ids become the words of the dropdown, ISO dates become dates.
 */
import type {CellValue} from "hucre/xlsx";
import type {FormItem} from "../form.js";

/** Answers and notes by code (`dvc-ai`, `ung-dung[1].name`); a code that is absent, or null, leaves the cell empty. */
export type FilledValues = ReadonlyMap<string, string | number | boolean | null>;

/** The cell for one answer. Text that is none of the item's own answers is written as it is. */
export function answerCell(item: FormItem, value: string | number | boolean | null | undefined): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? "Có" : "Chưa";
  if (typeof value === "number") return value;
  if (item.type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return new Date(`${value}T00:00:00Z`);
  return item.choices?.find((choice) => choice.id === value)?.vi ?? value;
}

/** The code under which the note beside an item is given. */
export function noteCode(item: string): string {
  return `${item}.note`;
}
