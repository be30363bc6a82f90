/**
 * Files that belong together, such as a report and its sources: all are written or none, and each as a whole.
 */
import {closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {forSpreadsheet} from "./write-files.js";

/** A file's name with its content. */
export type NamedContent = readonly [name: string, content: string | Uint8Array];

/** A file or folder that can't be written, in words. */
export class WriteError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "the folder does not exist",
  EEXIST: "a file is where the folder should be",
  ENOTDIR: "a file is where the folder should be",
  EISDIR: "it is a folder",
  EACCES: "no permission, or it is open in another program",
  EPERM: "no permission, or it is open in another program",
  EBUSY: "it is open in another program",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full"
};

/**
 * Writes into a folder that is there; what stood there under these names is replaced only once all is on the disk, and
 * if none of it is open in another program. Tables begin with a byte order mark as `writeFiles` says.
 *
 * @throws {WriteError} saying in words which file can't be written and why
 */
export function writeTogether(folder: string, files: readonly NamedContent[]): void {
  const parts = files.map(([name, content]) => {
    const path = join(folder, name);
    return {path, part: `${path}.part`, content: typeof content === "string" ? forSpreadsheet(name, content) : content};
  });
  inWords(folder, () => readdirSync(folder));
  try {
    for (const {path} of parts) inWords(path, () => existsSync(path) && closeSync(openSync(path, "r+")));
    for (const {path, part, content} of parts) inWords(path, () => writeFileSync(part, content));
    for (const {path, part} of parts) inWords(path, () => renameSync(part, path));
  } finally {
    for (const {part} of parts) rmSync(part, {force: true});
  }
}

/** Makes a folder where it is not there. @throws {WriteError} saying in words why that can't be */
export function makeFolder(folder: string): void {
  inWords(folder, () => mkdirSync(folder, {recursive: true}));
}

function inWords(path: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    const {code = "", message} = error as NodeJS.ErrnoException;
    throw new WriteError(`can't write ${path}: ${REASONS[code] ?? message}`, {cause: error});
  }
}
