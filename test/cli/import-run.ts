/** Runs the import command on files made for the occasion. */
import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import Papa from "papaparse";
import {importCommand} from "../../loaders/cli/import.js";
import {inProject} from "../../loaders/files/paths.js";

type Row = Readonly<Record<string, string>>;

/** A fresh folder for each test file. */
export const folder = mkdtempSync(join(tmpdir(), "import-"));
export const mapping = (name: string) => inProject("seeds", "mappings", `${name}.json`);
export const fixture = (name: string) => inProject("test", "fixtures", "mapping", name);
export const rowsOf = (path: string) =>
  Papa.parse<Row>(readFileSync(path, "utf8").replace(/^\uFEFF/, ""), {header: true, skipEmptyLines: true}).data;
export const make = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

export async function run(...args: readonly string[]): Promise<{code: number; err: readonly string[]}> {
  const err: string[] = [];
  const code = await importCommand(
    args,
    () => {},
    (line) => err.push(line)
  );
  return {code, err};
}
