/**
 * What must hold for any file at all, however it was mutated.
 */
import type {ReadCell, ReadResult, ReadSheet} from "../../loaders/reader/model.js";

/** Names of errors that a parser did not mean to throw: they are faults, even where something catches them. */
const FAULTS = /^(Type|Range|Reference|Syntax|Assertion|Eval|URI)?Error$/;

/** What is wrong with a result; null where nothing is. */
export function faultOf(result: ReadResult): string | null {
  if (!result.ok) return FAULTS.test(result.detail) ? `${result.refused}: ${result.detail}` : null;
  for (const sheet of result.file.sheets) {
    const fault = sheetFault(sheet);
    if (fault !== null) return fault;
  }
  return null;
}

function sheetFault({name, cells, merges}: ReadSheet): string | null {
  let last = -1;
  for (const cell of cells) {
    const place = cell.row * 16_384 + cell.column;
    const at = `${name} row ${cell.row} column ${cell.column}`;
    if (!(place > last)) return `${at}: out of order or twice`;
    last = place;
    const fault = cellFault(cell);
    if (fault !== null) return `${at}: ${fault}`;
  }
  return merges.every(({top, left, bottom, right}) => top <= bottom && left <= right)
    ? null
    : `${name}: a merge upside down`;
}

function cellFault({type, raw, value, text, formula, cached}: ReadCell): string | null {
  if (typeof raw !== "string" || typeof text !== "string") return "no text";
  if (text !== text.normalize("NFC")) return "text not in NFC";
  if ((formula === undefined) !== (cached === undefined))
    return "a formula without saying whether its result is stored";
  if (cached === false && value !== null) return "a value for a formula without a stored result";
  if (type === "number" && !Number.isFinite(value)) return `number ${value}`;
  if (type === "date" && !/^\d{4}-\d\d-\d\d$/.test(String(value))) return `date ${value}`;
  if ((type === "error" || type === "empty") && value !== null) return `${type} with the value ${value}`;
  if (type === "boolean" && typeof value !== "boolean") return `boolean ${value}`;
  return type === "text" && typeof value !== "string" ? `text ${value}` : null;
}
