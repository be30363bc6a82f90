/**
 * Illustrative answers as a CSV submission: code, value, note.
 */
import Papa from "papaparse";
import type {Form, FormUnit} from "../form/form.js";
import type {Answers} from "./answers/values.js";
import {encodeText, type TextEncoding} from "./encode/encode-text.js";

/** How the file is saved: a Vietnamese Excel puts semicolons, "Unicode text" is UTF-16 with tabs. */
export interface CsvStyle {
  readonly encoding: TextEncoding;
  readonly delimiter: "," | ";" | "\t";
}

/** The bytes of one unit's file; choices are written by their ids, yes and no in words. */
export function formatSubmissionCsv(
  form: Form,
  unit: FormUnit,
  edition: string,
  answers: Answers,
  {encoding, delimiter}: CsvStyle
): Uint8Array {
  const identity = {_form: form.id, _version: form.version, _unit: unit.id, _edition: edition};
  const rows = [...Object.entries(identity), ...answers].map(([code, value]) => [code, asTyped(value), ""]);
  const text = Papa.unparse({fields: ["code", "value", "note"], data: rows}, {delimiter, newline: "\r\n"});
  return encodeText(`${text}\r\n`, encoding);
}

function asTyped(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "Có" : "Chưa";
  return String(value);
}
