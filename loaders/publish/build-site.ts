import {rmSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {ROOT} from "../files/paths.js";
import {FRAMEWORK, removeCache} from "./framework.js";
import {runNode} from "./run-node.js";
import {readSitePages, type SitePages} from "./site-info.js";

/** Set for the child process: where the configuration sends the output, relative to the project, forward slashes. */
export const OUTPUT_VARIABLE = "SAN_SANG_OUT";

/**
 * Builds the pages with Observable Framework into the folder `out`, which is emptied first, and returns the pages that
 * were to be built. The output is not fit to be published before `finishSite` and `checkSite`.
 *
 * Framework takes the kept output of a loader for good whatever has changed since, and so would publish old figures
 * with exit code 0: its cache is removed first, always.
 *
 * @throws with the last lines of Framework's output if the build fails.
 */
export async function buildSite({out, show = false}: {out: string; show?: boolean}): Promise<SitePages> {
  removeCache();
  rmSync(out, {recursive: true, force: true});
  const output = relative(ROOT, resolve(out)).replaceAll("\\", "/");
  const env = {OBSERVABLE_TELEMETRY_DISABLE: "true", [OUTPUT_VARIABLE]: output};
  const result = await runNode([FRAMEWORK, "build"], {env, show});
  if (result.code !== 0) throw new Error(`the pages could not be built:\n${takeLastLines(result.output, 30)}`);
  return readSitePages(join(ROOT, "src"));
}

function takeLastLines(text: string, count: number): string {
  return text.trimEnd().split(/\r?\n/).slice(-count).join("\n");
}
