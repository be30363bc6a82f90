/**
 * `data/confirmations/<edition>.csv`: what persons have confirmed of the letters received for an edition.
 */
import {existsSync, readFileSync} from "node:fs";
import {sha256} from "../files/hash.js";
import {inProject} from "../files/paths.js";
import {type Confirmation, readConfirmCsv} from "./confirm-csv.js";

/** Where the confirmations of an edition are. */
function confirmationsPath(edition: string): string {
  return inProject("data", "confirmations", `${edition}.csv`);
}

/**
 * The confirmations of an edition; none where there is no file.
 *
 * @param path another file than the edition's own, for tests
 * @throws {Error} as `readConfirmCsv`
 */
export function readConfirmations(edition: string, path = confirmationsPath(edition)): readonly Confirmation[] {
  return existsSync(path) ? readConfirmCsv(readFileSync(path, "utf8"), `data/confirmations/${edition}.csv`) : [];
}

/** A file of a batch with the confirmations of its very bytes; the same file where there are none. */
export function withConfirmations<File extends {readonly context: object}>(
  file: File,
  confirmations: readonly Confirmation[],
  hash: string
): File {
  const own = confirmations.filter((one) => one.sha256 === hash);
  return own.length === 0 ? file : {...file, context: {...file.context, confirmations: own}};
}

/** The confirmations as an input of an edition: path below the project → SHA-256; empty where there is no file. */
export function confirmationsInput(edition: string): Readonly<Record<string, string>> {
  const path = confirmationsPath(edition);
  return existsSync(path) ? {[`data/confirmations/${edition}.csv`]: sha256(readFileSync(path))} : {};
}
