/**
 * A CSV submission (code, value, note) → answers by code. Text only: every value goes through the same decoding.
 */
import type {Form} from "../../form/form.js";
import {findQuestion} from "../../form/questions.js";
import type {ReadFile} from "../../reader/model.js";
import {EMPTY, type LocatedAnswer, type LocatedFile, type Stray, tidyText} from "./raw.js";
import {type CsvRow, splitCsv} from "./split-csv.js";

const IDENTITY = /^_(form|version|unit|edition)$/;

/** @param file a text file as it was read: one sheet */
export function locateCsv(form: Form, {sheets, delimiter = ","}: ReadFile): LocatedFile {
  const rows = splitCsv(sheets[0]?.cells ?? [], delimiter);
  const known = rows.filter(({code}) => isCode(form, code));
  const strays = rows.filter(({code, value}) => isStray(form, code, value));
  const identity = rows.flatMap(({code, value}): [string, string][] =>
    IDENTITY.test(code) ? [[code.slice(1), tidyText(value)]] : []
  );
  return {
    answers: known.map(locate),
    identity: new Map(identity),
    sheets: new Map(form.sheets.map(({id}) => [id, ""])),
    unknownSheets: [],
    strays: strays.map(({value, cell}): Stray => ({kind: "unknown-code", sheet: "", cell, text: value}))
  };
}

function locate({code, value, raw, note, cell}: CsvRow): LocatedAnswer {
  const content = value.trim() === "" ? EMPTY : {text: value, typed: value, ...(raw === undefined ? {} : {raw})};
  return {code, sheet: "", cell, content, note: tidyText(note)};
}

function isCode(form: Form, code: string): boolean {
  return findQuestion(form, code) !== null;
}

function isStray(form: Form, code: string, value: string): boolean {
  return value.trim() !== "" && !IDENTITY.test(code) && !isCode(form, code);
}
