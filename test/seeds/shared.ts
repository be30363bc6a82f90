/** The law texts and published figures that lie beside the checkout, where they do. */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {it} from "vitest";
import {ROOT} from "../../loaders/files/paths.js";

const SHARED = join(ROOT, "..", "shared");

/** A test that needs a folder of ../shared; where it is absent the test is skipped and its name says so. */
export function itWithShared(folder: string, name: string, test: () => void): void {
  const absent = !existsSync(join(SHARED, folder));
  it.skipIf(absent)(absent ? `${name} (skipped: ../shared absent)` : name, test);
}

/** A law text by the number its file starts with, in NFC. @example lawText("000") // Decision 699 */
export function lawText(number: string): string {
  const folder = join(SHARED, "seeds");
  const file = readdirSync(folder).find((name) => name.startsWith(number));
  if (!file) throw new Error(`no law text ${number} in ../shared/seeds`);
  return readFileSync(join(folder, file), "utf8").normalize("NFC");
}

export function sharedPath(...parts: readonly string[]): string {
  return join(SHARED, ...parts);
}
