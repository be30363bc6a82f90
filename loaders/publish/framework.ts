import {rmSync} from "node:fs";
import {join} from "node:path";
import {ROOT} from "../files/paths.js";

/** Framework's command, as a script for Node: no shell and no `.cmd` file on Windows. */
export const FRAMEWORK = join(ROOT, "node_modules/@observablehq/framework/dist/bin/observable.js");

/** Removes what Framework kept of earlier runs, which it would otherwise publish as if it were new. */
export function removeCache(): void {
  rmSync(join(ROOT, "src/.observablehq"), {recursive: true, force: true, maxRetries: 5});
}
