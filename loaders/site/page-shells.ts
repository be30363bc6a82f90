/**
 * Which pages Framework has to build. Those made from one source in one folder differ by what is put into them
 * afterwards and by nothing else: Framework builds the first, and the others are filled into a copy. A source with
 * code of its own (the notebook's) makes a page that knows its own address: each of those is built.
 */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {dirname} from "node:path/posix";

/**
 * The page built in place of each, by path: itself, or the first of its kind.
 *
 * @param root Framework's source root
 * @throws {Error} naming a path that no source serves
 */
export function pageShells(paths: readonly string[], root: string): ReadonlyMap<string, string> {
  const sources = listSources(root);
  const first = new Map<string, string>();
  return new Map(
    paths.map((path) => {
      const {file, hasCode} = sourceOf(path, sources);
      const key = `${file} ${hasCode ? path : dirname(path)}`;
      if (!first.has(key)) first.set(key, path);
      return [path, first.get(key)!];
    })
  );
}

interface PageSource {
  /** Path without extension: `/[edition]/don-vi/[unit]`. */
  readonly file: string;
  readonly hasCode: boolean;
}

/** All page sources, those with fewer parameters first. */
function listSources(root: string): readonly PageSource[] {
  return readdirSync(root, {recursive: true, encoding: "utf8"})
    .map((file) => `/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !file.startsWith("/.observablehq/"))
    .map((file) => ({
      file: file.replace(/\.md$/, ""),
      hasCode: /^```js/m.test(readFileSync(join(root, file), "utf8"))
    }))
    .toSorted((a, b) => parameters(a) - parameters(b));
}

function parameters({file}: PageSource): number {
  return file.split("[").length - 1;
}

function sourceOf(path: string, sources: readonly PageSource[]): PageSource {
  const steps = path.split("/");
  const serves = ({file}: PageSource) => {
    const parts = file.split("/");
    return parts.length === steps.length && parts.every((part, i) => part.startsWith("[") || part === steps[i]);
  };
  const found = sources.find(serves);
  if (found === undefined) throw new Error(`no page source serves ${path}`);
  return found;
}
