import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {buildSync} from "esbuild";
import {inProject} from "../../files/paths.js";

/**
 * Bundles one installed package into one browser module. esbuild honours the `browser` fields that Framework's own
 * bundler leaves aside, which is how Node code once reached the browser (arquero 8).
 */
export function bundlePackage(name: string, outfile: string): void {
  const result = buildSync({
    entryPoints: [name],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    define: {"process.env.NODE_ENV": '"production"'},
    tsconfigRaw: "{}"
  });
  mkdirSync(dirname(outfile), {recursive: true});
  writeFileSync(outfile, result.outputFiles[0]!.text);
}

/** The version installed in `node_modules`, or null where the package is not installed. */
export function readInstalledVersion(name: string): string | null {
  const file = inProject("node_modules", name, "package.json");
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, "utf8")) as {version: string}).version;
}
