/**
 * A mapping file → a checked mapping, or what is wrong with the file.
 */
import {type JsonRead, parseJson, readJson} from "../files/json-file.js";
import {schemaCheck} from "../files/json-schema.js";
import {inProject} from "../files/paths.js";
import {checkMapping} from "./check-mapping.js";
import type {Mapping} from "./model.js";

/** Either the mapping, or one line per thing wrong: file, place inside it as a JSON pointer, what must hold. */
export type MappingRead =
  | {readonly mapping: Mapping; readonly errors?: undefined}
  | {readonly mapping?: undefined; readonly errors: readonly string[]};

const SCHEMA = schemaCheck(inProject("seeds", "mappings", "mapping.schema.json"), 'can\'t stand beside "pairs"');

/**
 * Reads a mapping file and checks it against the schema, then for what a schema can't say.
 *
 * @example readMapping("m.json").errors; // ["m.json /columns/0/kind: must be one of count, number, …"]
 */
export function readMapping(path: string): MappingRead {
  return asMapping(readJson<Mapping>(path, SCHEMA, checkMapping));
}

/** The same from text already read; `file` is named in the errors. */
export function parseMapping(text: string, file: string): MappingRead {
  return asMapping(parseJson<Mapping>(text, file, SCHEMA, checkMapping));
}

function asMapping({data, errors}: JsonRead<Mapping>): MappingRead {
  return errors ? {errors} : {mapping: data};
}
