import {dirname, join} from "node:path/posix";
import type {Output, Problem} from "./problem.js";

const IMPORT = /\b(?:import|export)\b[^;"'()]*?\bfrom\s*["']([^"'\s]+)["']|\bimport\s*\(?\s*["']([^"'\s]+)["']/g;
const BUILT_IN = /(?:\bfrom|\bimport\s*\(?|\brequire\s*\()\s*["'`](node:\w+)/;

/**
 * Every import of a page's scripts is a path to a file of the output. Framework leaves a name that it can't resolve as
 * it stands and ends well; the browser then fails. Bundled packages are only searched for Node's own modules: Framework
 * names, without loading them, some thirty packages that aren't shipped.
 */
export function checkImports({texts, files}: Output): readonly Problem[] {
  return [...texts].flatMap(([file, text]) => {
    if (!/\.(html|js|mjs)$/.test(file)) return [];
    const builtIn = BUILT_IN.exec(text)?.[1];
    const code = file.endsWith(".html") ? listScripts(text).join("\n") : text;
    const broken = /^_(?:node|npm|observablehq)\//.test(file) ? [] : listBroken(code, file, files);
    const details =
      builtIn === undefined || file.endsWith(".html") ? broken : [...broken, `${builtIn} is a Node module`];
    return details.map((detail): Problem => ({file, code: "broken-import", detail}));
  });
}

function listScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script\s*>/gi)].map((match) => match[1]!);
}

function listBroken(code: string, file: string, files: ReadonlySet<string>): readonly string[] {
  return [...code.matchAll(IMPORT)]
    .map((match) => (match[1] ?? match[2])!)
    .filter((name) => !/^https?:/.test(name))
    .flatMap((name) => {
      if (!/^\.{0,2}\//.test(name)) return `"${name}" was not resolved`;
      const target = name.startsWith("/") ? name.slice(1) : join(dirname(file), name);
      return files.has(target) ? [] : `"${name}" is not there`;
    });
}
