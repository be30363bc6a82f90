/**
 * The files of an edition as they lie in `data/submissions/<edition>/<folder>/<file>`, and the log of their receipt.
 */
import {existsSync, readdirSync} from "node:fs";
import {devNull} from "node:os";
import {join, relative} from "node:path";
import {readCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";
import type {ReceivedRow} from "../intake/types.js";
import {isDate} from "../registry/date.js";

export interface ReceivedFile {
  readonly folder: string;
  /** Path below the edition's folder, forward slashes; where it was decided whose folder it is, below its reporter's id. */
  readonly file: string;
  /** Path below the edition's folder as it lies there. */
  readonly place: string;
  /** What to open: an empty file in place of a link, a pipe or a device, which are never followed. */
  readonly path: string;
}

/** Where the files of an edition lie. */
export function submissionsFolder(year: number): string {
  return inProject("data", "submissions", String(year));
}

/** Ours, and what a spreadsheet program or a system leaves behind while a folder is open. */
const NOT_SUBMISSIONS = /^(received\.csv|README\.md)$|(^|\/)(\.|~\$)[^/]*$/;

/**
 * Every file of the edition, however deep it lies, by path in code-point order. The folder right below the edition says
 * whose it is; a file that lies in none is listed too, so that it is sent back and not overlooked.
 *
 * @param root another folder than the edition's own, for tests
 * @throws {Error} if the edition has no folder
 */
export function listSubmissions(year: number, root: string = submissionsFolder(year)): readonly ReceivedFile[] {
  if (!existsSync(root)) throw new Error(`no submissions: ${join("data", "submissions", String(year))} does not exist`);
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {path: entry.isFile() ? path : devNull, file: relative(root, path).replaceAll("\\", "/")};
    })
    .filter(({file}) => !NOT_SUBMISSIONS.test(file))
    .map(({path, file}) => ({folder: file.split("/")[0]!, file, place: file, path}))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * The received log; empty where there is none yet, and then nobody is known to be on time or late. The same holds for a
 * file whose date is left blank.
 *
 * @throws {Error} as `checkLog`
 */
export function readReceivedLog(year: number, files: readonly ReceivedFile[]): readonly ReceivedRow[] {
  const path = join(submissionsFolder(year), "received.csv");
  const rows = existsSync(path) ? (readCsv(path) as unknown as readonly ReceivedRow[]) : [];
  checkLog(`data/submissions/${year}/received.csv`, rows, files);
  return rows;
}

/**
 * Holds the log against the files. The log is the institute's own, so what is wrong in it stops the run: it decides who
 * was late and which of two files counts.
 *
 * @throws {Error} naming a row whose date is no day written 2024-12-05, that names no file there, or is there twice
 */
export function checkLog(
  log: string,
  rows: readonly ReceivedRow[],
  files: readonly Pick<ReceivedFile, "file">[]
): void {
  const there = new Set(files.map((file) => file.file));
  const seen = new Set<string>();
  for (const {unit_folder, file, received_at} of rows) {
    const path = `${unit_folder}/${file}`;
    if (unit_folder === undefined || file === undefined || received_at === undefined) {
      throw new Error(`${log}: the columns must be unit_folder,file,received_at,channel`);
    }
    if (received_at !== "" && !(isDate(received_at.slice(0, 10)) && /^.{10}(T|$)/.test(received_at))) {
      throw new Error(`${log}: ${path} was received on "${received_at}", not a date like 2024-12-05`);
    }
    if (!there.has(path)) throw new Error(`${log}: ${path} is logged, but there is no such file`);
    if (seen.has(path)) throw new Error(`${log}: ${path} is logged twice`);
    seen.add(path);
  }
}
