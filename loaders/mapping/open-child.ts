/**
 * The child process that reads the file of an import: whatever is in it, the command itself goes on.
 */
import {readFile as readBytes} from "node:fs/promises";
import type {ReadFileOptions} from "../reader/model.js";
import {readFile} from "../reader/read-file.js";

/** The one task of the child. */
export interface OpenTask {
  readonly path: string;
  readonly name: string;
  readonly options: ReadFileOptions;
}

process.on("message", async ({path, name, options}: OpenTask) => {
  process.send?.(await readFile(await readBytes(path), name, options));
});
process.send?.("ready");
