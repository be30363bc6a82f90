/**
 * A file as read → the sheet the mapping is about, imported.
 */
import type {ReadFile, ReadSheet} from "../reader/model.js";
import {chooseSheet} from "./choose-sheet.js";
import {sheetsOf} from "./document-sheets.js";
import {type ImportContext, type ImportResult, importSheet} from "./import-sheet.js";
import type {Mapping} from "./model.js";

/** The sheets of a file; of a Word document its tables. */
export function sheetsOfFile({document, sheets}: ReadFile): readonly ReadSheet[] {
  return document ? sheetsOf(document) : sheets;
}

/** Imports the sheet, or the table of a Word document, that the mapping chooses. */
export function importFile(file: ReadFile, mapping: Mapping, context: ImportContext): ImportResult {
  const chosen = chooseSheet(sheetsOfFile(file), mapping.sheet);
  return "error" in chosen ? {errors: [chosen.error]} : importSheet(chosen.sheet, mapping, context);
}
