import {existsSync, readdirSync} from "node:fs";
import {join, relative, sep} from "node:path";

/** Lists the files below `folder`, relative to it, with forward slashes, sorted; none where there is no folder. */
export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
