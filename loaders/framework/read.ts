/**
 * A framework file → a framework the engine can score, or what is wrong with the file.
 */
import {checkFramework, type Framework} from "../../src/scoring/index.js";
import {type JsonRead, parseJson, readJson} from "../files/json-file.js";
import {schemaCheck} from "../files/json-schema.js";
import {inProject} from "../files/paths.js";

/** Either the framework, or one line per thing wrong: file, place inside it as a JSON pointer, what must hold. */
export type FrameworkRead =
  | {readonly framework: Framework; readonly errors?: undefined}
  | {readonly framework?: undefined; readonly errors: readonly string[]};

const SCHEMA = schemaCheck(inProject("seeds", "frameworks", "framework.schema.json"));

/**
 * Reads a framework file and checks it against the schema, then for what a schema can't say.
 *
 * @example readFramework("hdi.json").errors; // ["hdi.json /index/children/1/weight: must be a number"]
 */
export function readFramework(path: string): FrameworkRead {
  return asFramework(readJson<Framework>(path, SCHEMA, checkFramework));
}

/** The same from text already read; `file` is named in the errors. */
export function parseFramework(text: string, file: string): FrameworkRead {
  return asFramework(parseJson<Framework>(text, file, SCHEMA, checkFramework));
}

function asFramework({data, errors}: JsonRead<Framework>): FrameworkRead {
  return errors ? {errors} : {framework: data};
}
