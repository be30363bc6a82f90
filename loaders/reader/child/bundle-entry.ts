/**
 * The sources of a child process as one file: Node then starts it in a third of the time, and in less memory, than with
 * a loader that translates each source. The file is kept for the next command, until a source differs.
 */
import {existsSync, mkdirSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {pathToFileURL} from "node:url";
import {type BuildOptions, buildSync, version} from "esbuild";
import {sha256} from "../../files/hash.js";
import {inProject, ROOT} from "../../files/paths.js";
import {keepBundle, keptBundle, removeOldBundles} from "./kept-bundle.js";

const bundled = new Map<string, string>();

/**
 * Path of the bundle of an entry: the one kept from an earlier command, or a new one.
 *
 * @param entry path of a source file that only `files/paths.ts` may ask for its place (`import.meta.url`)
 */
export function bundleEntry(entry: string): string {
  const known = bundled.get(entry);
  if (known !== undefined && existsSync(known)) return known;
  const name = relative(ROOT, entry)
    .replace(/\.ts$/, "")
    .replaceAll(sep, "-")
    .replace(/[^\w-]/g, "_");
  const folder = inProject(".build", "children");
  mkdirSync(folder, {recursive: true});
  const path = keptBundle(folder, name, SETTINGS) ?? buildBundle(entry, folder, name);
  bundled.set(entry, path);
  return path;
}

const OPTIONS: BuildOptions = {
  ...{bundle: true, packages: "external", platform: "node", format: "esm"},
  ...{target: "node20", logLevel: "silent"},
  define: {"import.meta.url": JSON.stringify(pathToFileURL(inProject("loaders", "files", "paths.ts")).href)}
};
/** A bundle built with other settings, or by another esbuild, is not taken. */
const SETTINGS = JSON.stringify([version, OPTIONS]);

function buildBundle(entry: string, folder: string, name: string): string {
  const start = Date.now();
  const place = {entryPoints: [entry], absWorkingDir: ROOT, outfile: join(folder, `${name}.mjs`)};
  const {outputFiles, metafile} = buildSync({...OPTIONS, ...place, metafile: true, write: false});
  const {text} = outputFiles[0]!;
  const path = join(folder, `${name}-${sha256(text).slice(0, 16)}.mjs`);
  keepBundle({path, text, folder, name, settings: SETTINGS, sources: Object.keys(metafile.inputs), start});
  removeOldBundles(folder, name, path);
  return path;
}
