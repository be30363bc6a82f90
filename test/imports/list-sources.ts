import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {listFiles} from "../../loaders/publish/list-files.js";
import {projectRoot} from "../../loaders/publish/project-root.js";

/** One source file: path below the project with forward slashes, and its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Lists the sources that rules are about: all of src and loaders, and the configuration of the site. */
export function listSources(): readonly Source[] {
  const below = ["src", "loaders"].flatMap((room) =>
    listFiles(join(projectRoot, room)).map((file) => `${room}/${file}`)
  );
  return [...below, "observablehq.config.ts"]
    .filter((file) => /\.(ts|js|md)$/.test(file) && !file.startsWith("src/.observablehq/"))
    .filter((file) => existsSync(join(projectRoot, file)))
    .map((file) => ({file, text: readFileSync(join(projectRoot, file), "utf8")}));
}
