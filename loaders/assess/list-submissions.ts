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

/**
 * The received log; empty where there is none yet, and then nobody is known to be on time or late. The same holds for a
 * file whose date is left blank.
 *
 * @throws {Error} naming a date that is not written 2024-12-05: it would be compared wrongly with the deadline
 */
export function readReceivedLog(year: number): readonly ReceivedRow[] {
  const path = join(submissionsFolder(year), "received.csv");
  const rows = existsSync(path) ? (readCsv(path) as unknown as readonly ReceivedRow[]) : [];
  for (const row of rows) checkDate(path, row);
  return rows;
}

/** @throws {Error} naming the file of the row */
export function checkDate(path: string, {unit_folder, file, received_at}: ReceivedRow): void {
  if (received_at === "" || /^\d{4}-\d{2}-\d{2}(?!\d)/.test(received_at)) return;
  throw new Error(`${path}: ${unit_folder}/${file} was received on "${received_at}", not a date like 2024-12-05`);
}
