import {hashInlineScripts} from "../finish/add-policy.js";
import {listTags} from "../html.js";
import type {Output, Problem} from "./problem.js";
import {listHtml} from "./read-output.js";

/** Every page has its policy, every inline script is in it, and no tag carries a handler that it would block. */
export function checkPolicy(output: Output): readonly Problem[] {
  return listHtml(output).flatMap(([file, html]) => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const absent = hashInlineScripts(html).filter((hash) => !policy?.includes(hash));
    const problems: Problem[] = [];
    if (policy === undefined) problems.push({file, code: "no-policy", detail: "no Content Security Policy"});
    else if (absent.length > 0)
      problems.push({file, code: "no-policy", detail: `${absent.length} inline scripts not in it`});
    for (const {name, attributes} of /\son[a-z]+\s*=/i.test(html) ? listTags(html) : []) {
      const handler = [...attributes.keys()].find((key) => /^on[a-z]+$/.test(key));
      if (handler !== undefined) problems.push({file, code: "inline-handler", detail: `<${name} ${handler}>`});
    }
    return problems;
  });
}
