/**
 * A form file → a checked form.
 */
import {readFileSync} from "node:fs";
import {Ajv, type ValidateFunction} from "ajv";
import {inProject} from "../files/paths.js";
import {checkForm} from "./check-form.js";
import type {Form} from "./form.js";

/** The form every agency fills once a year. */
export const ANNUAL_REPORT = inProject("seeds", "forms", "annual-report.json");

/**
 * Reads a form and checks it, against the JSON Schema and then for references that point nowhere.
 *
 * @throws {Error} naming the file and every path inside it that is wrong
 */
export function readForm(path: string = ANNUAL_REPORT): Form {
  const data: unknown = JSON.parse(readFileSync(path, "utf8"));
  const problems = schemaProblems(data);
  if (problems.length > 0) throw new Error(`${path}: ${problems.join("; ")}`);
  const form = data as Form;
  const wrong = checkForm(form);
  if (wrong.length > 0) throw new Error(`${path}: ${wrong.join("; ")}`);
  return form;
}

let compiled: ValidateFunction | undefined;

/** Compiled once per process. */
function formSchema(): ValidateFunction {
  const read = () => JSON.parse(readFileSync(inProject("seeds", "forms", "form.schema.json"), "utf8"));
  compiled ??= new Ajv({allErrors: true, strict: false}).compile(read());
  return compiled;
}

function schemaProblems(data: unknown): readonly string[] {
  const validate = formSchema();
  if (validate(data)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message}`);
}
