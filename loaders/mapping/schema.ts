/**
 * The JSON Schema of mapping files, and its complaints in one plain line each.
 */
import {readFileSync} from "node:fs";
import type {ErrorObject, ValidateFunction} from "ajv";
import {Ajv2020} from "ajv/dist/2020.js";
import {inProject} from "../files/paths.js";
import type {Mapping} from "./model.js";

/** One thing wrong with a mapping: its place as a JSON pointer, and what must hold there. */
export interface MappingProblem {
  readonly path: string;
  readonly message: string;
}

let compiled: ValidateFunction<Mapping> | undefined;

/** Everything in which the data departs from the schema, in the order of the file; empty where it conforms. */
export function checkSchema(data: unknown): readonly MappingProblem[] {
  compiled ??= compileSchema();
  if (compiled(data)) return [];
  const errors = compiled.errors ?? [];
  return errors.filter((error) => isTelling(error, errors)).map(describe);
}

function compileSchema(): ValidateFunction<Mapping> {
  const schema = JSON.parse(readFileSync(inProject("seeds", "mappings", "mapping.schema.json"), "utf8"));
  const options = {allErrors: true, verbose: true, strict: true, strictRequired: false, strictTypes: false} as const;
  return new Ajv2020(options).compile<Mapping>(schema);
}

/** Branches of a "one of" complain each; what is told is that one must be chosen. */
function isTelling({keyword, schemaPath}: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (keyword === "if") return false;
  const branch = /^(.*\/oneOf)\/\d+\//.exec(schemaPath)?.[1];
  return branch === undefined || !errors.some((other) => other.schemaPath === branch);
}

function describe({instancePath, keyword, params, schema, message = "is not valid"}: ErrorObject): MappingProblem {
  switch (keyword) {
    case "required":
      return {path: `${instancePath}/${params.missingProperty}`, message: "is missing"};
    case "additionalProperties":
      return {path: `${instancePath}/${params.additionalProperty}`, message: "is not known here"};
    case "enum":
      return {path: instancePath, message: `must be one of ${params.allowedValues.join(", ")}`};
    case "const":
      return {path: instancePath, message: `must be ${JSON.stringify(params.allowedValue)}`};
    case "type":
      return {path: instancePath, message: `must be ${withArticle(params.type)}`};
    case "false schema":
      return {path: instancePath, message: 'can\'t stand beside "pairs"'};
    case "oneOf":
      return {path: instancePath, message: `must have exactly one of: ${alternatives(schema)}`};
    default:
      return {path: instancePath, message};
  }
}

function alternatives(schema: unknown): string {
  const branches = Array.isArray(schema) ? (schema as {required?: string[]}[]) : [];
  return branches.map(({required = []}) => required.join(" with ")).join("; ");
}

function withArticle(type: string): string {
  return `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`;
}
