import {spawn} from "node:child_process";
import {join} from "node:path";
import {ROOT} from "../../loaders/files/paths.js";

/** One step of the whole test: a script for Node with arguments, and where it leaves vitest's numbers, if it does. */
export interface Step {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly report?: string;
}

/** Runs a step from the project's folder, its output shown as it comes; no shell, so it is the same on Windows. */
export function runStep({script, args}: Step): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {cwd: ROOT, stdio: "inherit"});
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
