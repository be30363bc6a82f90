/**
 * A mapping file → a checked mapping, or what is wrong with the file.
 */
import {readFileSync} from "node:fs";
import {basename} from "node:path";
import {checkMapping} from "./check-mapping.js";
import type {Mapping} from "./model.js";
import {checkSchema, type MappingProblem} from "./schema.js";

/** Either the mapping, or one line per thing wrong: file, place inside it as a JSON pointer, what must hold. */
export type MappingRead =
  | {readonly mapping: Mapping; readonly errors?: undefined}
  | {readonly mapping?: undefined; readonly errors: readonly string[]};

/**
 * Reads a mapping file and checks it against the schema, then for what a schema can't say.
 *
 * @example readMapping("m.json").errors; // ["m.json /columns/0/kind: must be one of count, number, …"]
 */
export function readMapping(path: string): MappingRead {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return {errors: [`${path}: can't be read`]};
  }
  return parseMapping(text, basename(path));
}

/** The same from text already read; `file` is named in the errors. */
export function parseMapping(text: string, file: string): MappingRead {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, "").normalize("NFC"));
  } catch (error) {
    return {errors: [`${file}: not JSON: ${(error as Error).message.replaceAll(/\s+/g, " ")}`]};
  }
  const departures = checkSchema(data);
  if (departures.length > 0) return {errors: toLines(file, departures)};
  const mapping = data as Mapping;
  const problems = checkMapping(mapping);
  return problems.length > 0 ? {errors: toLines(file, problems)} : {mapping};
}

function toLines(file: string, problems: readonly MappingProblem[]): readonly string[] {
  return [...new Set(problems.map(({path, message}) => `${file} ${path || "/"}: ${message}`))];
}
