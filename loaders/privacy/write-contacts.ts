/**
 * The one place where contacts are kept: `data/contacts/<edition>.csv`, readable by its owner alone, never published and
 * not in git.
 */
import {chmodSync, closeSync, mkdirSync, openSync, writeSync} from "node:fs";
import {join} from "node:path";
import {formatCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";
import type {SubmissionReading} from "../intake/types.js";

/** One contact cell. */
export interface ContactRow {
  /** The folder, which is the unit's id. */
  readonly unit: string;
  readonly file: string;
  /** The question: `contact-name`, `contact-phone` … */
  readonly item: string;
  readonly value: string;
}

const COLUMNS = ["unit", "file", "item", "value"] as const;

/** The contacts of the files that count, in the order of the files. */
export function contactRows(
  readings: readonly SubmissionReading[],
  counting: ReadonlySet<string>
): readonly ContactRow[] {
  return readings
    .filter(({file}) => counting.has(file))
    .flatMap(({file, contacts}) => contacts.map((contact) => ({unit: file.split("/")[0]!, file, ...contact})));
}

/**
 * Writes the contacts of an edition, in place of what was there.
 *
 * The file has its mode (0600) before a byte is in it; where the file system knows no modes, as on Windows, the folder's
 * own rights hold.
 *
 * @param folder for tests; `data/contacts` otherwise
 * @returns the path
 */
export function writeContacts(
  year: number,
  rows: readonly ContactRow[],
  folder: string = inProject("data", "contacts")
): string {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const path = join(folder, `${year}.csv`);
  const handle = openSync(path, "w", 0o600);
  try {
    chmodSync(path, 0o600);
    writeSync(handle, `\uFEFF${formatCsv([...COLUMNS], rows)}`);
  } finally {
    closeSync(handle);
  }
  return path;
}
