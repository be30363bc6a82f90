import {checkForeign} from "./check/check-foreign.js";
import {checkImports} from "./check/check-imports.js";
import {checkLeaks} from "./check/check-leaks.js";
import {checkLinks} from "./check/check-links.js";
import {checkPages} from "./check/check-pages.js";
import {checkPolicy} from "./check/check-policy.js";
import {checkSlots} from "./check/check-slots.js";
import {checkText} from "./check/check-text.js";
import type {Expected, Problem} from "./check/problem.js";
import {readOutput} from "./check/read-output.js";

/**
 * Lists every reason not to publish the finished output in `dir`; none means it may be swapped in. It looks at the
 * files alone; what a browser makes of them is for test/site.
 */
export function checkSite(dir: string, expected: Expected): readonly Problem[] {
  const output = readOutput(dir);
  return [
    ...checkPages(output, expected),
    ...checkSlots(output),
    ...checkLinks(output),
    ...checkForeign(output),
    ...checkImports(output),
    ...checkPolicy(output),
    ...checkText(output),
    ...checkLeaks(output)
  ];
}

/** One line for people. @example formatProblem(p); // "en/index.html: dangling-link: ./x.html leads nowhere" */
export function formatProblem({file, code, detail}: Problem): string {
  return `${file}: ${code}: ${detail}`;
}
