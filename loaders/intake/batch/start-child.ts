/**
 * Starts a child process with a memory limit, so that a hostile file takes down the child and not the batch.
 */
import {type ChildProcess, fork} from "node:child_process";
import {createRequire} from "node:module";
import {fileURLToPath, pathToFileURL} from "node:url";
import type {Form} from "../../form/form.js";
import type {FormMessage} from "./messages.js";

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));
/** Resolved from here, since the child's working folder may be anywhere. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** @param memory megabytes of heap the child may use */
export function startChild(form: Form, memory: number): ChildProcess {
  const child = fork(CHILD, {
    execArgv: ["--import", TSX, `--max-old-space-size=${memory}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"]
  });
  child.send({form} satisfies FormMessage);
  return child;
}
