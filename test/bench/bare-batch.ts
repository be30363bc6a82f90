/**
 * Many workbooks, opened by the library alone in as many child processes as the batch has, each started anew.
 */
import {fork} from "node:child_process";
import {once} from "node:events";
import {inProject} from "../../loaders/files/paths.js";
import {bundleEntry} from "../../loaders/reader/child/bundle-entry.js";

/** Opens each file once; nothing of what it holds comes back. */
export async function bareBatch(paths: readonly string[], children: number): Promise<void> {
  const queue = paths.values();
  const entry = bundleEntry(inProject("test", "bench", "bare-child.ts"));
  const work = async () => {
    const child = fork(entry, {serialization: "advanced"});
    await once(child, "message");
    for (const path of queue) {
      child.send(path);
      await once(child, "message");
    }
    child.kill("SIGKILL");
  };
  await Promise.all(Array.from({length: children}, work));
}
