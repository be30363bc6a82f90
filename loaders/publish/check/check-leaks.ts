import {homedir, tmpdir} from "node:os";
import {ROOT} from "../../files/paths.js";
import type {Output, Problem} from "./problem.js";

const ELSEWHERE = /file:\/\/\/|\/home\/[\w.-]+\/|\/Users\/[\w.-]+\/|\b[A-Z]:\\\\?Users\\/;

/** No source maps, and no path of the machine that built the site. */
export function checkLeaks({texts, files}: Output): readonly Problem[] {
  const maps = [...files].filter((file) => file.endsWith(".map"));
  const problems = maps.map((file): Problem => ({file, code: "source-map", detail: "a source map is shipped"}));
  const paths = listMachinePaths();
  for (const [file, text] of texts) {
    if (/\/[/*][#@]\s*sourceMappingURL=/.test(text))
      problems.push({file, code: "source-map", detail: "names a source map"});
    const found = paths.find((path) => text.includes(path)) ?? ELSEWHERE.exec(text)?.[0];
    if (found !== undefined) problems.push({file, code: "machine-path", detail: found});
  }
  return problems;
}

/** This project's folder, the home and the temporary folder, each as written plainly, in JSON, and with slashes. */
function listMachinePaths(): readonly string[] {
  const folders = [ROOT, homedir(), tmpdir()].filter((folder) => folder.length > 1);
  const ended = folders.flatMap((folder) => [`${folder}/`, `${folder}\\`]);
  return [...new Set(ended.flatMap((path) => [path, path.replaceAll("\\", "/"), path.replaceAll("\\", "\\\\")]))];
}
