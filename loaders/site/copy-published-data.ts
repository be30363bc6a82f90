import {copyFileSync, mkdirSync} from "node:fs";
import {join} from "node:path";
import {PUBLISHED_TABLES, publishedFile} from "../published/published-facts.js";

/** Figures that others have published, of all years, at addresses that do not change: `data/published/*.csv`. */
export function copyPublishedData(site: string): void {
  const to = join(site, "data", "published");
  mkdirSync(to, {recursive: true});
  for (const name of PUBLISHED_TABLES) copyFileSync(publishedFile(name), join(to, name));
}
