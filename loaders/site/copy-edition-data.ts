import {copyFileSync, mkdirSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {editionFolder} from "../assess/write-edition.js";

/** Files that any program may read, at addresses that do not change: `data/<year>/*.csv`, package and manifest. */
export function copyEditionData(years: readonly number[], site: string): void {
  for (const year of years) {
    const to = join(site, "data", String(year));
    mkdirSync(to, {recursive: true});
    const files = readdirSync(editionFolder(year)).filter((file) => file !== "edition.json");
    for (const file of files) copyFileSync(join(editionFolder(year), file), join(to, file));
  }
}
