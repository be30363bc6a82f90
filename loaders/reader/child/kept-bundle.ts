/**
 * Bundles kept from one command to the next, each with the hashes of the sources it was made of. Commands may run at
 * the same time: every file is written aside and then renamed.
 */
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {sha256} from "../../files/hash.js";
import {inProject} from "../../files/paths.js";

/** What lies beside a bundle: how it was built, and path below the project → SHA-256 of each source. */
interface Kept {
  readonly path: string;
  readonly settings: string;
  readonly sources: Readonly<Record<string, string>>;
}

/** A bundle just built. `start` is the clock's time before its sources were read. */
export interface NewBundle {
  readonly path: string;
  readonly text: string;
  readonly folder: string;
  readonly name: string;
  readonly settings: string;
  readonly sources: readonly string[];
  readonly start: number;
}

/** Files that say how sources are found and read, besides the sources. */
const ALSO = ["package.json", "tsconfig.json"] as const;

/** Path of the kept bundle; null where there is none, or one of its sources differs by a byte. */
export function keptBundle(folder: string, name: string, settings: string): string | null {
  try {
    const kept = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Kept;
    const same =
      kept.settings === settings && Object.entries(kept.sources).every(([path, hash]) => hashOf(path) === hash);
    return same && existsSync(kept.path) ? kept.path : null;
  } catch {
    return null;
  }
}

/** File systems tell the time of a change a little late. */
const MARGIN = 1000;

/** Writes a bundle. It is not kept for other commands where a source was changed while it was read. */
export function keepBundle({path, text, folder, name, settings, sources, start}: NewBundle): void {
  writeAside(path, text);
  const all = [...sources, ...ALSO];
  if (all.some((source) => statSync(inProject(source)).mtimeMs > start - MARGIN)) return;
  const record: Kept = {path, settings, sources: Object.fromEntries(all.map((source) => [source, hashOf(source)]))};
  writeAside(join(folder, `${name}.json`), JSON.stringify(record));
}

/** A bundle younger than an hour may be about to be started by another command. */
const HOUR = 3_600_000;

/** Removes the bundles of an entry, but the one just built, and what broken-off commands have left. */
export function removeOldBundles(folder: string, name: string, built: string): void {
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    if (path === built || !/-[0-9a-f]{16}\.mjs$|-\d+-\d+\.mjs$|\.\d+$/.test(file)) continue;
    const old = Date.now() - (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0) > HOUR;
    const mine = file.startsWith(`${name}-`) || !/-[0-9a-f]{16}\.mjs$/.test(file);
    if (old && mine) rmSync(path, {force: true});
  }
}

function hashOf(source: string): string {
  return sha256(readFileSync(inProject(source)));
}

function writeAside(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}
