/**
 * The JSON Schema of framework files, and its complaints in one plain line each.
 */
import {readFileSync} from "node:fs";
import type {ErrorObject, ValidateFunction} from "ajv";
import {Ajv2020} from "ajv/dist/2020.js";
import type {Framework, FrameworkProblem} from "../../src/scoring/index.js";
import {inProject} from "../files/paths.js";

let compiled: ValidateFunction<Framework> | undefined;

/** Everything in which the data departs from the schema, in the order of the file; empty where it conforms. */
export function checkSchema(data: unknown): readonly FrameworkProblem[] {
  compiled ??= compileSchema();
  if (compiled(data)) return [];
  return (compiled.errors ?? []).filter(isTelling).map(describe);
}

function compileSchema(): ValidateFunction<Framework> {
  const schema = JSON.parse(readFileSync(inProject("seeds", "frameworks", "framework.schema.json"), "utf8"));
  return new Ajv2020({allErrors: true, strict: true, strictRequired: false, strictTypes: false}).compile<Framework>(
    schema
  );
}

/** "Must match then" only says that another complaint was made. */
function isTelling({keyword}: ErrorObject): boolean {
  return keyword !== "if";
}

function describe({instancePath, keyword, params, message = "is not valid"}: ErrorObject): FrameworkProblem {
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
    default:
      return {path: instancePath, message};
  }
}

function withArticle(type: string): string {
  return `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`;
}
