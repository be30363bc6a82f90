import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/**
 * Tells which of `names` are imported by any page or module under `root`, in the order given. A package that no page
 * imports is not bundled: vega-embed alone costs two seconds of every build.
 */
export function listPageImports(root: string, names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const file of readdirSync(root, {recursive: true, encoding: "utf8"})) {
    if (!/\.(md|ts|js)$/.test(file) || /^\.observablehq/.test(file)) continue;
    const text = readFileSync(join(root, file), "utf8");
    for (const name of names) if (text.includes(`"${name}"`)) found.add(name);
  }
  return names.filter((name) => found.has(name));
}
