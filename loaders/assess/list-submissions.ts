/**
 * The files of an edition as they lie in `data/submissions/<edition>/<folder>/<file>`, and the log of their receipt.
 */
import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {readCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";
import type {ReceivedRow} from "../intake/types.js";

export interface ReceivedFile {
  readonly folder: string;
  /** Path below the edition's folder, forward slashes. */
  readonly file: string;
  readonly path: string;
}

export function submissionsFolder(year: number): string {
  return inProject("data", "submissions", String(year));
}

/** Every file in a folder of the edition, by path in code-point order. @throws {Error} if the edition has no folder */
export function listSubmissions(year: number): readonly ReceivedFile[] {
  const root = submissionsFolder(year);
  if (!existsSync(root)) throw new Error(`no submissions: ${join("data", "submissions", String(year))} does not exist`);
  const folders = readdirSync(root, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const files = folders.flatMap(({name}) =>
    readdirSync(join(root, name), {withFileTypes: true})
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => ({folder: name, file: `${name}/${entry.name}`, path: join(root, name, entry.name)}))
  );
  return files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** The received log; empty where there is none yet, and then nobody is known to be on time or late. */
export function readReceivedLog(year: number): readonly ReceivedRow[] {
  const path = join(submissionsFolder(year), "received.csv");
  return existsSync(path) ? (readCsv(path) as unknown as readonly ReceivedRow[]) : [];
}
