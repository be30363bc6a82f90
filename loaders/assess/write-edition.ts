/**
 * Writes an edition's results: tables as CSV, everything as one JSON, the data package and the manifest.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Edition} from "../../src/scoring/edition.js";
import {formatCsv} from "../files/csv.js";
import {sha256} from "../files/hash.js";
import {inProject} from "../files/paths.js";
import {dataPackage} from "./data-package.js";
import {EDITION_TABLES} from "./edition-tables.js";

/** Folder of an edition's results. */
export function editionFolder(year: number): string {
  return inProject("data", "editions", String(year));
}

/**
 * Writes into an emptied folder, so that nothing of an earlier run survives. Every byte follows from the inputs: no
 * clock, fixed orders, full precision.
 *
 * @param inputs path → SHA-256 of every file the edition was made from
 * @returns the folder
 */
export function writeEdition(
  edition: Edition,
  inputs: Readonly<Record<string, string>>,
  folder = editionFolder(edition.info.year)
): string {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const outputs: Record<string, string> = {};
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    outputs[name] = sha256(text);
  };
  for (const table of EDITION_TABLES) {
    const columns = table.fields.map((field) => field.name) as never[];
    write(`${table.name}.csv`, formatCsv(columns, table.rows(edition)));
  }
  write("datapackage.json", `${JSON.stringify(dataPackage(edition.info), null, 2)}\n`);
  write("edition.json", `${JSON.stringify(edition)}\n`);
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify({...edition.info, inputs, outputs}, null, 2)}\n`);
  return folder;
}

/** Reads an edition's results back. @throws {Error} if it has not been assessed yet */
export function readEdition(year: number): Edition {
  const path = join(editionFolder(year), "edition.json");
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Edition;
  } catch (error) {
    throw new Error(`edition ${year} has not been assessed: run "san-sang assess --edition ${year}"`, {cause: error});
  }
}
