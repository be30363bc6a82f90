/**
 * What a command writes into the folder that it was given.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** A file's name with its text. */
export type NamedText = readonly [name: string, text: string];

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/**
 * A file's text as it is written. A table with letters beyond ASCII begins with a byte order mark: without one Excel
 * takes them for the letters of another code page.
 */
export function forSpreadsheet(name: string, text: string): string {
  return name.endsWith(".csv") && BEYOND_ASCII.test(text) ? `\uFEFF${text}` : text;
}

/**
 * Writes the files into a folder, which is made where it is not there; tables as `forSpreadsheet` has them.
 *
 * @throws {Error} if a file can't be written
 */
export function writeFiles(folder: string, files: Iterable<NamedText>): void {
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of files) writeFileSync(join(folder, name), forSpreadsheet(name, text));
}
