import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {bundlePackage, readInstalledVersion} from "./bundle-package.js";
import {listClientPackages} from "./list-client-packages.js";
import {listPageImports} from "./list-page-imports.js";

/** Packages that Framework itself loads under `npm:` as soon as a page uses `html`, `Inputs` or `.csv()`. */
const SERVED = ["htl", "isoformat", "d3-dsv"];

/** Packages that pages import by name and that are bundled beforehand, each as one file shared by all pages. */
const BUNDLED = ["vega-embed", "tabulator-tables", "arquero"];

/**
 * Fills Framework's cache under `root` so that it asks no registry and no CDN.
 *
 * The name of a folder `<package>@<version>` answers which version there is; an `_esm.js` in it answers what the
 * package is. Call it from the configuration, with the project as working directory, before Framework reads a page.
 *
 * Source: Framework 1.13.4, dist/npm.js `resolveNpmVersion`, `populateNpmCache`; dist/node.js.
 */
export function prepareOfflineCache(root: string): void {
  const cache = join(root, ".observablehq", "cache");
  for (const name of new Set([...SERVED, ...listClientPackages()])) {
    const folder = join(cache, "_npm", `${name}@${readInstalledVersion(name) ?? "0.0.0"}`);
    mkdirSync(folder, {recursive: true});
    if (SERVED.includes(name)) bundlePackage(name, join(folder, "_esm.js"));
  }
  for (const name of listPageImports(root, BUNDLED)) {
    bundlePackage(name, join(cache, "_node", `${name}@${readInstalledVersion(name)}`, "index.js"));
  }
}
