/**
 * A framework file → a framework the engine can score, or what is wrong with the file.
 */
import {readFileSync} from "node:fs";
import {basename} from "node:path";
import {checkFramework, type Framework, type FrameworkProblem} from "../../src/scoring/index.js";
import {checkSchema} from "./schema.js";

/** Either the framework, or one line per thing wrong: file, place inside it as a JSON pointer, what must hold. */
export type FrameworkRead =
  | {readonly framework: Framework; readonly errors?: undefined}
  | {readonly framework?: undefined; readonly errors: readonly string[]};

/**
 * Reads a framework file and checks it against the schema, then for what a schema can't say.
 *
 * @example readFramework("hdi.json").errors; // ["hdi.json /index/children/1/weight: must be a number"]
 */
export function readFramework(path: string): FrameworkRead {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return {errors: [`${path}: can't be read`]};
  }
  return parseFramework(text, basename(path));
}

/** The same from text already read; `file` is named in the errors. */
export function parseFramework(text: string, file: string): FrameworkRead {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, "").normalize("NFC"));
  } catch (error) {
    return {errors: [`${file}: not JSON: ${(error as Error).message.replaceAll(/\s+/g, " ")}`]};
  }
  const departures = checkSchema(data);
  if (departures.length > 0) return {errors: toLines(file, departures)};
  const framework = data as Framework;
  const problems = checkFramework(framework);
  return problems.length > 0 ? {errors: toLines(file, problems)} : {framework};
}

function toLines(file: string, problems: readonly FrameworkProblem[]): readonly string[] {
  return [...new Set(problems.map(({path, message}) => `${file} ${path || "/"}: ${message}`))];
}
