/**
 * An import, done in a child process within a time and a memory.
 */
import {statSync} from "node:fs";
import {basename, resolve} from "node:path";
import {inProject} from "../files/paths.js";
import {refusalLine} from "../intake/findings/refusal-line.js";
import {BoundedChild, type ChildBounds} from "../reader/child/bounded-child.js";
import {LIMITS} from "../reader/guard/limits.js";
import type {ImportAnswer, ImportTask} from "./import-child.js";

/** What is to be written and said; or what is wrong, one line each. */
export type ImportRun = Extract<ImportAnswer, {tables: unknown}> | {readonly errors: readonly string[]};

const CHILD = inProject("loaders", "mapping", "import-child.ts");
/** A table of 50,000 rows has its cells and its account in memory at the same time. */
const MEMORY: ChildBounds = {heap: 450, memory: 750};

/** Runs an import; nothing is written yet. `path` may be relative. */
export async function runImport(task: Omit<ImportTask, "name">): Promise<ImportRun> {
  const name = basename(task.path);
  if (!statSync(task.path, {throwIfNoEntry: false})?.isFile()) {
    return {errors: [`${task.path}: không đọc được tệp. The file can't be read.`]};
  }
  const child = new BoundedChild(CHILD, MEMORY);
  const outcome = await child.ask<ImportAnswer>({...task, name, path: resolve(task.path)}, LIMITS.time);
  child.kill();
  if ("failed" in outcome) {
    return {errors: [refusalLine(name, outcome.failed === "died" ? "unreadable" : outcome.failed)]};
  }
  const {answer} = outcome;
  if ("refused" in answer) return {errors: [refusalLine(name, answer.refused, answer.detail)]};
  if ("errors" in answer) return {errors: [...answer.told, ...answer.errors.map((error) => `${name}: ${error}`)]};
  return answer;
}
