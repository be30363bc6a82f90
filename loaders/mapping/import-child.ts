/**
 * The child process of an import: reads the file, imports it, and gives back texts to write. Whatever is in the file, the
 * command itself goes on.
 */
import {readFile as readBytes} from "node:fs/promises";
import {readNameDecisions} from "../decisions/read-names.js";
import type {FileNote, ReadFile, Refusal} from "../reader/model.js";
import {readFile} from "../reader/read-file.js";
import {readRegistry} from "../registry/read.js";
import {importFile, sheetsOfFile} from "./import-file.js";
import type {Mapping} from "./model.js";
import {importSummary} from "./summary.js";
import {type ImportPaths, type ImportTable, importTables} from "./write-import.js";

/** The one task of the child. */
export interface ImportTask {
  readonly path: string;
  readonly name: string;
  readonly mapping: Mapping;
  readonly on?: string;
  /** Path of the decisions on names, where they are not the project's own. */
  readonly decisions?: string;
  readonly paths: ImportPaths;
}

/** What is to be written and said; or why the file is not read, or is not what the mapping says. */
export type ImportAnswer =
  | {readonly refused: Refusal; readonly detail: string}
  | {readonly told: readonly string[]; readonly errors: readonly string[]}
  | {
      readonly told: readonly string[];
      readonly tables: readonly ImportTable[];
      readonly summary: readonly string[];
      /** Whether a finding is an error. */
      readonly failed: boolean;
    };

process.on("message", async (task: ImportTask) => {
  const {encoding} = task.mapping;
  const read = await readFile(await readBytes(task.path), task.name, encoding ? {encoding} : {});
  const answer: ImportAnswer = read.ok ? runImport(read.file, task) : {refused: read.refused, detail: read.detail};
  process.send?.(answer);
});
process.send?.("ready");

function runImport(read: ReadFile, {name: file, mapping, on, paths, ...task}: ImportTask): ImportAnswer {
  const registry = readRegistry();
  const {decisions, errors, notes} = readNameDecisions(registry, task.decisions);
  const told = [...describe(file, read), ...errors.map((error) => `decision refused: ${error}`), ...notes];
  const {imported, ...result} = importFile(read, mapping, {registry, decisions, file, ...(on ? {on} : {})});
  if (!imported) return {told, errors: result.errors!};
  const others = sheetsOfFile(read).flatMap(({name}) => (name === imported.sheet ? [] : [name]));
  return {
    told,
    tables: importTables(imported, mapping.id, paths),
    summary: importSummary(imported, {file, others, registry}),
    failed: imported.findings.some(({severity}) => severity === "error")
  };
}

function describe(name: string, {kind, encoding, notes}: ReadFile): readonly string[] {
  const decided = `${kind}, text ${encoding.name} by ${encoding.by}, confidence ${encoding.confidence}`;
  return [
    `${name}: ${decided}`,
    ...notes.map(({code, detail}: FileNote) => `note: ${code}${detail ? `: ${detail}` : ""}`)
  ];
}
