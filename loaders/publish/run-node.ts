import {spawn} from "node:child_process";
import {ROOT} from "../files/paths.js";

/** How a child process ended, and everything it printed. */
export interface NodeResult {
  readonly code: number;
  readonly output: string;
}

export interface NodeOptions {
  /** The project's folder unless given. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Show the output as it comes, instead of keeping it. */
  readonly show?: boolean;
}

/** Runs Node on a script with arguments, without a shell (so also on Windows). */
export function runNode(
  args: readonly string[],
  {cwd = ROOT, env = {}, show = false}: NodeOptions = {}
): Promise<NodeResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: {...process.env, ...env},
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      windowsHide: true
    });
    const parts: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => parts.push(part));
    child.stderr?.on("data", (part: Buffer) => parts.push(part));
    child.on("error", reject);
    child.on("close", (code) => resolve({code: code ?? 1, output: Buffer.concat(parts).toString("utf8")}));
  });
}
