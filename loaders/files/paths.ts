import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The project's root folder, wherever the command was started. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A path inside the project. @example inProject("seeds", "tasks.csv") */
export function inProject(...parts: readonly string[]): string {
  return join(ROOT, ...parts);
}
