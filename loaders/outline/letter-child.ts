/**
 * The child process that reads a letter: whatever is in the file, the command itself goes on.
 */
import {readFile as readBytes} from "node:fs/promises";
import {sha256} from "../files/hash.js";
import type {Refusal} from "../reader/model.js";
import {readFile} from "../reader/read-file.js";
import {readOutline} from "../seeds/outline.js";
import type {LetterRead} from "./model.js";
import {readLetter} from "./read-letter.js";

/** The one task of the child. */
export interface LetterTask {
  readonly path: string;
  readonly name: string;
}

/** The letter and the hash of its bytes; or why there is none, with `refused` null for a file that is no Word document. */
export type LetterAnswer =
  | {readonly sha256: string; readonly letter: LetterRead}
  | {readonly refused: Refusal | null; readonly detail: string};

process.on("message", async ({path, name}: LetterTask) => {
  const bytes = await readBytes(path);
  const read = await readFile(bytes, name);
  process.send?.(answer(bytes, read) satisfies LetterAnswer);
});
process.send?.("ready");

function answer(bytes: Uint8Array, read: Awaited<ReturnType<typeof readFile>>): LetterAnswer {
  if (!read.ok) return {refused: read.refused, detail: read.detail};
  const {document, kind} = read.file;
  if (!document) return {refused: null, detail: kind};
  return {sha256: sha256(bytes), letter: readLetter(document, readOutline())};
}
