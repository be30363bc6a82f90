import {FRAMEWORK, removeCache} from "./framework.js";
import {runNode} from "./run-node.js";

/**
 * Serves the pages from their sources on 127.0.0.1, for work on them, until Ctrl+C; returns the exit code. The site is
 * made once, at the start: changed figures show after a restart.
 */
export async function previewSite({port = 3000}: {port?: number} = {}): Promise<number> {
  removeCache();
  const args = [FRAMEWORK, "preview", "--no-open", "--port", String(port)];
  const {code} = await runNode(args, {env: {OBSERVABLE_TELEMETRY_DISABLE: "true"}, show: true});
  return code;
}
