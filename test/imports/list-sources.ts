import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {ROOT} from "../../loaders/files/paths.js";
import {listFiles} from "../../loaders/publish/list-files.js";

/** One source file: path below the project with forward slashes, and its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Lists the sources that rules are about: all of src and loaders, and the configuration of the site. */
export function listSources(): readonly Source[] {
  const below = ["src", "loaders"].flatMap((room) => listFiles(join(ROOT, room)).map((file) => `${room}/${file}`));
  return [...below, "observablehq.config.ts"]
    .filter((file) => /\.(ts|js|md)$/.test(file) && !file.startsWith("src/.observablehq/"))
    .filter((file) => existsSync(join(ROOT, file)))
    .map((file) => ({file, text: readFileSync(join(ROOT, file), "utf8")}));
}
