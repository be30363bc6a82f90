/**
 * What the reader noticed beside the cells, as findings.
 */
import type {Finding} from "../finding.js";
import {FORM_SHEET} from "../form/form-sheet.js";
import {columnName, parseAddress} from "../reader/address.js";
import type {FileNote, ReadFile, ReadSheet} from "../reader/model.js";
import type {FileCode} from "./findings/file-texts.js";
import {type FileRef, fileFinding} from "./findings/make.js";
import type {LocatedFile} from "./workbook/raw.js";

/** What each kind of note is called as a finding; what is hidden is judged by the answers there. */
const CODES: Readonly<Partial<Record<FileNote["code"], FileCode>>> = {
  macros: "macros",
  "external-links": "external-links",
  "tracked-changes": "tracked-changes",
  "out-of-scale": "out-of-scale",
  "legacy-text": "legacy-text",
  "encoding-unsure": "encoding-unsure"
};

/** One finding for each kind of note, and one for answers that nobody sees who opens the file. */
export function noticeFindings(file: ReadFile, located: LocatedFile, ref: FileRef): readonly Finding[] {
  const hidden = hiddenAnswers(file.sheets, located);
  const codes = [...new Set(file.notes.map(({code}) => code))];
  return [
    ...codes.flatMap((code) => (CODES[code] ? [fileFinding(ref, CODES[code], detailsOf(file.notes, code))] : [])),
    ...(hidden.length > 0 ? [fileFinding(ref, "hidden-content", hidden.slice(0, 8).join(", "))] : [])
  ];
}

function detailsOf(notes: readonly FileNote[], code: FileNote["code"]): string {
  return notes.flatMap((note) => (note.code === code ? [note.detail] : [])).join("; ");
}

/** Places of answers with content: rows and columns as `Sheet!5` and `Sheet!C`, sheets by their name. */
function hiddenAnswers(sheets: readonly ReadSheet[], {answers}: LocatedFile): readonly string[] {
  const bySheet = new Map(sheets.filter(({name}) => name !== FORM_SHEET).map((sheet) => [sheet.name, sheet]));
  const places = answers.flatMap(({sheet, cell, content}) => {
    const at = content.typed === null ? null : parseAddress(cell);
    const read = bySheet.get(sheet);
    return at && read ? whereHidden(read, at) : [];
  });
  return [...new Set(places)];
}

function whereHidden(sheet: ReadSheet, at: {readonly row: number; readonly column: number}): readonly string[] {
  if (sheet.state !== "visible") return [sheet.name];
  if (sheet.hiddenRows.includes(at.row)) return [`${sheet.name}!${at.row + 1}`];
  return sheet.hiddenColumns.includes(at.column) ? [`${sheet.name}!${columnName(at.column)}`] : [];
}
