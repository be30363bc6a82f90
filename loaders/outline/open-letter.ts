/**
 * A letter, read in a child process within a time and a memory.
 */
import {statSync} from "node:fs";
import {basename, resolve} from "node:path";
import {inProject} from "../files/paths.js";
import {refusalLine} from "../intake/findings/refusal-line.js";
import {BoundedChild} from "../reader/child/bounded-child.js";
import {LIMITS} from "../reader/guard/limits.js";
import type {LetterAnswer, LetterTask} from "./letter-child.js";
import type {LetterRead} from "./model.js";

const CHILD = inProject("loaders", "outline", "letter-child.ts");

/** The letter and the SHA-256 of its bytes, or one line that says why there is none. */
export async function openLetter(
  path: string
): Promise<{readonly sha256: string; readonly letter: LetterRead} | string> {
  if (!statSync(path, {throwIfNoEntry: false})?.isFile()) return `no file ${path}`;
  const name = basename(path);
  const child = new BoundedChild(CHILD);
  const outcome = await child.ask<LetterAnswer>({path: resolve(path), name} satisfies LetterTask, LIMITS.time);
  child.kill();
  if ("failed" in outcome) return refusalLine(name, outcome.failed === "died" ? "unreadable" : outcome.failed);
  const {answer} = outcome;
  if ("letter" in answer) return answer;
  return answer.refused === null ? `${name} is no Word document` : refusalLine(name, answer.refused, answer.detail);
}
