import {copyFileSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {editionFolder, readPublishedFiles} from "../assess/edition-manifest.js";
import {copyPublishedData} from "./copy-published-data.js";

/** Lets anybody check what was downloaded, by `sha256sum -c`. */
export const CHECKSUMS = "SHA256SUMS";

/**
 * Files that any program may read, at addresses that do not change, below `data/<year>/`: the tables as CSV and JSON,
 * the workbook, the data package, the manifest, and the hashes of all of them.
 */
export function copyEditionData(years: readonly number[], site: string): void {
  copyPublishedData(site);
  for (const year of years) {
    const to = join(site, "data", String(year));
    mkdirSync(to, {recursive: true});
    const {files} = readPublishedFiles(year);
    for (const {file} of files) copyFileSync(join(editionFolder(year), file), join(to, file));
    writeFileSync(join(to, CHECKSUMS), files.map(({file, sha256}) => `${sha256}  ${file}\n`).join(""));
  }
}
