import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Answer} from "./answer-file.js";

/**
 * Writes one answer into `folder`: `phan-hoi-<name of the file>.xlsx` (`.xlsm` where the sender's has macros),
 * `phan-hoi-<name>.html`, `.csv` and `.json`.
 *
 * @returns the paths
 * @throws {Error} if a file can't be written
 */
export function writeAnswer(folder: string, {reply, workbook, page, csv, json}: Answer): readonly string[] {
  const stem = reply.file.replace(/\.[^.]+$/, "");
  const macros = reply.copy === null && /\.xlsm$/i.test(reply.file);
  const outputs: readonly (readonly [string, Uint8Array | string])[] = [
    [macros ? ".xlsm" : ".xlsx", workbook],
    [".html", page],
    [".csv", csv],
    [".json", json]
  ];
  mkdirSync(folder, {recursive: true});
  return outputs.map(([ending, content]) => {
    const path = join(folder, `phan-hoi-${stem}${ending}`);
    writeFileSync(path, content);
    return path;
  });
}
