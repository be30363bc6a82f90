import {readFileSync} from "node:fs";
import {join} from "node:path";
import {listFiles} from "../list-files.js";
import type {Output} from "./problem.js";

const TEXT = /\.(html|css|js|mjs|json|csv|txt|svg|xml|md|map)$/;

/** Reads the output folder: the names of all files, the text of those that hold text. */
export function readOutput(dir: string): Output {
  const names = listFiles(dir);
  const texts = names
    .filter((name) => TEXT.test(name))
    .map((name) => [name, readFileSync(join(dir, name), "utf8")] as const);
  return {files: new Set(names), texts: new Map(texts)};
}

/** The pages among the texts. */
export function listHtml({texts}: Output): readonly (readonly [string, string])[] {
  return [...texts].filter(([name]) => name.endsWith(".html"));
}
