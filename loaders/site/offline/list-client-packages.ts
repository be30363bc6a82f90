import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {inProject} from "../../files/paths.js";

const CLIENT = inProject("node_modules", "@observablehq", "framework", "dist", "client");

/**
 * Lists the packages that Framework's browser code may import under `npm:`, sorted. Framework wants a version of each,
 * used or not, before it renders the first page.
 */
export function listClientPackages(client = CLIENT): readonly string[] {
  const names = new Set<string>();
  for (const file of readdirSync(client, {recursive: true, encoding: "utf8"})) {
    if (!file.endsWith(".js")) continue;
    for (const [, specifier] of readFileSync(join(client, file), "utf8").matchAll(/"npm:([^"]+)"/g)) {
      names.add(getPackageName(specifier!));
    }
  }
  return [...names].sort();
}

/** @example getPackageName("@duckdb/duckdb-wasm/dist/x.js"); // "@duckdb/duckdb-wasm" */
export function getPackageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
