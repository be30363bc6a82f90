/**
 * A file to import, read in a child process within a time and a memory.
 */
import {statSync} from "node:fs";
import {basename, resolve} from "node:path";
import {inProject} from "../files/paths.js";
import {REFUSAL_TEXTS} from "../intake/findings/refusal-texts.js";
import {BoundedChild} from "../reader/child/bounded-child.js";
import type {FileNote, ReadFile, ReadResult, Refusal} from "../reader/model.js";
import type {Mapping} from "./model.js";
import type {OpenTask} from "./open-child.js";

/** The file and what is worth knowing about it; or what is wrong, in both languages. */
export type Opened =
  | {readonly ok: true; readonly file: ReadFile; readonly notes: readonly string[]}
  | {readonly ok: false; readonly lines: readonly string[]};

const CHILD = inProject("loaders", "mapping", "open-child.ts");
/** Milliseconds. */
const LIMIT = 60_000;

/** Reads a file. @param encoding overrides what the reader decides about the file's text */
export async function openFile(path: string, encoding: Mapping["encoding"]): Promise<Opened> {
  const name = basename(path);
  if (!isFile(path)) return {ok: false, lines: [`${path}: không đọc được tệp. The file can't be read.`]};
  const child = new BoundedChild(CHILD);
  const task: OpenTask = {path: resolve(path), name, options: encoding ? {encoding} : {}};
  const outcome = await child.ask<ReadResult>(task, LIMIT);
  child.kill();
  if ("failed" in outcome) return refuse(name, outcome.failed === "died" ? "unreadable" : outcome.failed, "");
  const {answer} = outcome;
  if (!answer.ok) return refuse(name, answer.refused, answer.detail);
  return {ok: true, file: answer.file, notes: describe(name, answer.file)};
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}

function refuse(name: string, refusal: Refusal, detail: string): Opened {
  const {vi, en} = REFUSAL_TEXTS[refusal];
  const fill = (text: string) => text.replace("{detail}", detail || name);
  return {ok: false, lines: [`${name}: ${fill(vi)} ${fill(en)}`]};
}

function describe(name: string, {kind, encoding, notes}: ReadFile): readonly string[] {
  const decided = `${kind}, text ${encoding.name} by ${encoding.by}, confidence ${encoding.confidence}`;
  return [
    `${name}: ${decided}`,
    ...notes.map(({code, detail}: FileNote) => `note: ${code}${detail ? `: ${detail}` : ""}`)
  ];
}
