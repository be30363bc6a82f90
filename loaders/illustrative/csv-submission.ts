/**
 * Illustrative answers as a CSV submission: code, value, note.
 */
import Papa from "papaparse";
import type {Form, FormUnit} from "../form/form.js";
import type {Answers} from "./answers/values.js";

/** @param semicolon as a Vietnamese Excel saves it, with a byte order mark */
export function formatSubmissionCsv(
  form: Form,
  unit: FormUnit,
  edition: string,
  answers: Answers,
  semicolon: boolean
): Uint8Array {
  const identity = {_form: form.id, _version: form.version, _unit: unit.id, _edition: edition};
  const rows = [...Object.entries(identity), ...answers].map(([code, value]) => [code, asTyped(value), ""]);
  const text = Papa.unparse(
    {fields: ["code", "value", "note"], data: rows},
    {delimiter: semicolon ? ";" : ",", newline: "\r\n"}
  );
  return new TextEncoder().encode(`${semicolon ? "\uFEFF" : ""}${text}\r\n`);
}

function asTyped(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "Có" : "Chưa";
  return String(value);
}
