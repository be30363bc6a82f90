import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import {listFiles} from "../../loaders/publish/list-files.js";

/**
 * The built site: SITE_DIR, else `dist`.
 *
 * @throws if it isn't there: the browser tests build nothing themselves.
 */
export function getSiteFolder(): string {
  const folder = resolve(process.env.SITE_DIR ?? "dist");
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new Error(`no site in ${folder}: run "node bin/san-sang.js rebuild" first, or set SITE_DIR`);
}

/** Addresses of all pages, "/2025/don-vi/bac-ninh.html"; the page for a wrong address is left out. */
export function listPages(folder: string): readonly string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .map((file) => `/${file}`);
}
