/**
 * The manifest of an edition: what it was made from, and the hash and size of every file it consists of.
 */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {EditionInfo} from "../../src/scoring/edition.js";
import type {TableRows} from "../exports/table-rows.js";
import {sha256} from "../files/hash.js";
import {inProject} from "../files/paths.js";
import type {NamedContent} from "../files/write-together.js";

export const MANIFEST = "manifest.json";
/** The data package. */
export const PACKAGE = "datapackage.json";
/** Everything at once, from which pages are drawn. Ours alone: it is not described column by column, nor published. */
export const WORKING_FILE = "edition.json";

/** Folder of an edition's results. */
export function editionFolder(year: number): string {
  return inProject("data", "editions", String(year));
}

export interface Manifest extends EditionInfo {
  /** Path → SHA-256 of every file the edition was made from. */
  readonly inputs: Readonly<Record<string, string>>;
  /** File → SHA-256, of every file but this one. */
  readonly outputs: Readonly<Record<string, string>>;
  /** File → bytes, of the same files. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Table → rows, the heading not counted. */
  readonly rows: Readonly<Record<string, number>>;
}

export function manifestText(
  info: EditionInfo,
  inputs: Manifest["inputs"],
  files: readonly NamedContent[],
  tables: readonly TableRows[]
): string {
  const outputs = Object.fromEntries(files.map(([name, content]) => [name, sha256(content)]));
  const sizes = Object.fromEntries(files.map(([name, content]) => [name, Buffer.byteLength(content)]));
  const rows = Object.fromEntries(tables.map((table) => [table.name, table.rows.length]));
  const manifest: Manifest = {...info, inputs, outputs, sizes, rows};
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A file of an edition that readers may have. */
export interface PublishedFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What of an edition is published. */
export interface PublishedFiles {
  /** Every published file, the manifest last. */
  readonly files: readonly PublishedFile[];
  /** Table → rows. */
  readonly rows: Manifest["rows"];
}

/** Reads the manifest of an edition. @throws {Error} if the edition has not been assessed by this version */
export function readPublishedFiles(year: number, folder = editionFolder(year)): PublishedFiles {
  const path = join(folder, MANIFEST);
  try {
    return publishedFiles(readFileSync(path));
  } catch (error) {
    throw new Error(`edition ${year} has no list of its files: run "san-sang assess --edition ${year}"`, {
      cause: error
    });
  }
}

function publishedFiles(bytes: Uint8Array): PublishedFiles {
  const {outputs, sizes, rows} = JSON.parse(Buffer.from(bytes).toString("utf8")) as Manifest;
  const listed = Object.entries(outputs).map(([file, hash]) => ({file, bytes: sizes[file]!, sha256: hash}));
  const own = {file: MANIFEST, bytes: bytes.length, sha256: sha256(bytes)};
  return {files: [...listed.filter(({file}) => file !== WORKING_FILE), own], rows};
}
