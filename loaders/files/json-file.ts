/**
 * JSON files held against a schema and a check, with complaints of one plain line each.
 */
import {readFileSync} from "node:fs";
import {basename} from "node:path";
import type {Check} from "./json-schema.js";

/** The data of a file, or one line for each thing wrong with it: file, place inside it, what must hold. */
export type JsonRead<Data> =
  | {readonly data: Data; readonly errors?: undefined}
  | {readonly data?: undefined; readonly errors: readonly string[]};

/** Reads a file as `parseJson` does. */
export function readJson<Data>(path: string, schema: Check<unknown>, check: Check<Data>): JsonRead<Data> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return {errors: [`${path}: can't be read`]};
  }
  return parseJson(text, basename(path), schema, check);
}

/**
 * Parses a text, in NFC.
 *
 * @param file named in the errors
 * @param check for what a schema can't say; asked only where the data conforms to it
 */
export function parseJson<Data>(
  text: string,
  file: string,
  schema: Check<unknown>,
  check: Check<Data>
): JsonRead<Data> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, "").normalize("NFC"));
  } catch (error) {
    return {errors: [`${file}: not JSON: ${(error as Error).message.replaceAll(/\s+/g, " ")}`]};
  }
  const departures = schema(data);
  const problems = departures.length > 0 ? departures : check(data as Data);
  if (problems.length === 0) return {data: data as Data};
  return {errors: [...new Set(problems.map(({path, message}) => `${file} ${path || "/"}: ${message}`))]};
}
