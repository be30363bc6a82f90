/**
 * One file's cells as the rules look at them.
 */
import type {Finding} from "../../finding.js";
import type {Form} from "../../form/form.js";
import {cellFinding, type FileRef} from "../findings/make.js";
import type {CellCode} from "../findings/texts.js";
import type {CellReading} from "../types.js";
import {questionOf} from "./question-of.js";
import type {RuleData} from "./rule-data.js";

/** A file under check. `edition` is its year. */
export interface FileCells {
  readonly form: Form;
  readonly ref: FileRef;
  readonly edition: string;
  readonly cells: readonly CellReading[];
  readonly byItem: ReadonlyMap<string, CellReading>;
  readonly data: RuleData;
}

export function fileCells(
  form: Form,
  ref: FileRef,
  edition: string,
  cells: readonly CellReading[],
  data: RuleData
): FileCells {
  return {form, ref, edition, cells, byItem: new Map(cells.map((cell) => [cell.item, cell])), data};
}

/** The number at an item; null where there is none: missing, held back, or no number. */
export function numberAt({byItem}: Pick<FileCells, "byItem">, item: string): number | null {
  const value = byItem.get(item)?.value;
  return typeof value === "number" ? value : null;
}

/** A finding at one of the file's cells. @param compared what it was held against, in figures rather than in words */
export function findingAt(
  {form, ref}: Pick<FileCells, "form" | "ref">,
  code: CellCode,
  cell: CellReading,
  compared?: string
): Finding {
  const {sheet: sheetId, item} = questionOf(form, cell.item);
  return cellFinding(ref, code, item, {...cell, code: cell.item, sheetId, ...(compared ? {compared} : {})});
}
