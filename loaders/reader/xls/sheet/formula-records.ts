/**
 * Formula records: the stored result, the tokens, and what follows for texts and shared formulas.
 */
import {isKeptElsewhere, placeKey, textOfFormula} from "../formula/shared-formulas.js";
import {Cursor} from "../record/cursor.js";
import {RECORD} from "../record/record-types.js";
import type {BiffRecord} from "../record/records.js";
import {readBytes, readUnicode} from "../record/strings.js";
import {byteText} from "./cell-records.js";
import {boolOrError, type Content, NOTHING, numberContent, textContent} from "./content.js";
import {addCell, type DraftCell, type SheetDraft, setContent} from "./sheet-draft.js";

/** First byte of a result that is no number. */
const RESULT = {text: 0, boolean: 1, error: 2} as const;

/** Takes FORMULA, STRING, SHRFMLA and ARRAY; true if the record was one of them. */
export function takeFormula({type, blocks}: BiffRecord, draft: SheetDraft): boolean {
  if (type === RECORD.formula) readFormula(new Cursor(blocks), draft);
  else if (type === RECORD.string) readResultText(new Cursor(blocks), draft);
  else if (type === RECORD.shrfmla) keepShared(new Cursor(blocks), draft);
  else if (type === RECORD.array) keepArray(draft);
  else return false;
  return true;
}

function readFormula(cursor: Cursor, draft: SheetDraft): void {
  const [row, column, style] = [cursor.u16(), cursor.u16(), cursor.u16()];
  const result = cursor.take(8);
  cursor.skip(6);
  const tokens = cursor.take(Math.min(cursor.u16(), cursor.left));
  const cell = addCell(draft, row, column, style, storedResult(result, style, draft));
  cell.formula = "";
  cell.cached = !(isMarked(result) && result[0] === RESULT.text);
  draft.last = {cell, style};
  if (isKeptElsewhere(tokens)) draft.pending.push({cell, tokens});
  else writeOut(cell, tokens, draft);
}

function isMarked(result: Uint8Array): boolean {
  return result[6] === 0xff && result[7] === 0xff;
}

/** A text result is in the STRING record that follows; until then there is none. */
function storedResult(result: Uint8Array, style: number, draft: SheetDraft): Content {
  if (!isMarked(result)) {
    const view = new DataView(result.buffer, result.byteOffset, 8);
    return numberContent(view.getFloat64(0, true), style, draft.book);
  }
  const kind = result[0];
  if (kind === RESULT.boolean || kind === RESULT.error) return boolOrError(result[2]!, kind === RESULT.error);
  return kind === RESULT.text ? NOTHING : textContent("");
}

function readResultText(cursor: Cursor, draft: SheetDraft): void {
  if (draft.last?.cell.cached !== false) return;
  const {cell, style} = draft.last;
  const length = cursor.u16();
  const text =
    draft.book.version === 8
      ? readUnicode(cursor, length).text
      : byteText(readBytes(cursor, length), style, draft.book);
  setContent(cell, textContent(text));
  cell.cached = true;
}

/** The record follows the first formula that uses it and is found again by that cell. */
function keepShared(cursor: Cursor, draft: SheetDraft): void {
  if (!draft.last) return;
  cursor.skip(8);
  draft.shared.set(placeKey(draft.last.cell), cursor.take(Math.min(cursor.u16(), cursor.left)));
}

function keepArray(draft: SheetDraft): void {
  if (draft.last) draft.shared.set(placeKey(draft.last.cell), null);
}

/** Writes out the formulas that are kept with other cells, once all of those are known. */
export function finishFormulas(draft: SheetDraft): void {
  for (const {cell, tokens} of draft.pending) writeOut(cell, tokens, draft);
}

/**
 * Writes a formula out, unless the file has used up what that may cost. Every formula of this format has a stored result,
 * but a text result may be lost, and is until its record comes.
 */
function writeOut(cell: DraftCell, tokens: Uint8Array, {budget, shared, book}: SheetDraft): void {
  budget.formulas -= tokens.length ** 2 / 64;
  cell.formula = budget.formulas > 0 ? textOfFormula(tokens, cell, shared, book) : "";
  budget.formulas -= cell.formula.length;
  if (cell.cached === false) setContent(cell, {...NOTHING, raw: `=${cell.formula}`});
}
