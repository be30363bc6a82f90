/**
 * The child process of `san-sang read`: reads one file and tells its parent what it is; asked for them, writes its cells
 * to standard output as JSON lines.
 */
import {readFile as readBytes} from "node:fs/promises";
import type {ReadFile} from "../model.js";
import {readFile} from "../read-file.js";
import {fileLines} from "./cell-lines.js";
import {type ReadAnswer, type ReadTask, summarise, type WriteTask} from "./read-messages.js";

/** Lines are written together up to about this many characters. */
const CHUNK = 1 << 16;

let file: ReadFile;

process.on("message", async (task: ReadTask | WriteTask) => {
  if ("write" in task) {
    await writeLines(task.write);
    process.disconnect();
    return;
  }
  const result = await readFile(await readBytes(task.path), task.name, task.encoding ? {encoding: task.encoding} : {});
  if (result.ok) file = result.file;
  const answer: ReadAnswer = result.ok ? summarise(result.file) : {refused: result.refused, detail: result.detail};
  process.send?.(answer);
});
process.send?.("ready");

async function writeLines(sheet: string | null): Promise<void> {
  let chunk = "";
  for (const line of fileLines(file, sheet)) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    await write(chunk);
    chunk = "";
  }
  await write(chunk);
}

/** Waits while the reader of the output is slower than we are. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
}
