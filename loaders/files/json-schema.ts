/**
 * What is wrong with data by a JSON Schema, in plain words.
 */
import {readFileSync} from "node:fs";
import type {ErrorObject, ValidateFunction} from "ajv";
import {Ajv2020} from "ajv/dist/2020.js";

/** One thing wrong: its place inside the file as a JSON pointer, and what must hold there. */
export interface JsonProblem {
  readonly path: string;
  readonly message: string;
}

/** Finds what is wrong with data; nothing where all is well. */
export type Check<Data> = (data: Data) => readonly JsonProblem[];

/**
 * The check of a schema: everything in which data departs from it, in the order of the file. Compiled when first used.
 *
 * @param forbidden what is said where the schema allows nothing at all
 */
export function schemaCheck(path: string, forbidden = "is not allowed here"): Check<unknown> {
  let compiled: ValidateFunction | undefined;
  return (data) => {
    compiled ??= compileSchema(path);
    if (compiled(data)) return [];
    const errors = compiled.errors ?? [];
    return errors.filter((error) => isTelling(error, errors)).map((error) => describe(error, forbidden));
  };
}

function compileSchema(path: string): ValidateFunction {
  const options = {allErrors: true, verbose: true, strict: true, strictRequired: false, strictTypes: false} as const;
  return new Ajv2020(options).compile(JSON.parse(readFileSync(path, "utf8")));
}

/**
 * "Must match then" only says that another complaint was made. Branches of a "one of" complain each; what is told is that
 * one must be chosen.
 */
function isTelling({keyword, schemaPath}: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (keyword === "if") return false;
  const branch = /^(.*\/oneOf)\/\d+\//.exec(schemaPath)?.[1];
  return branch === undefined || !errors.some((other) => other.schemaPath === branch);
}

function describe(error: ErrorObject, forbidden: string): JsonProblem {
  const {instancePath, keyword, params, schema, message = "is not valid"} = error;
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
      return {path: instancePath, message: forbidden};
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
