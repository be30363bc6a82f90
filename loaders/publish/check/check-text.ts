import {extractText, listTags} from "../html.js";
import type {Output, Problem} from "./problem.js";
import {listHtml} from "./read-output.js";

const SPILL = /\b(?:NaN|undefined|null)\b|(?<![\p{L}-])-?Infinity\b|\[object \w+\]/u;

/** No value that isn't one shows as text or as a position in a drawing, and no mark of a failed cell is left. */
export function checkText(output: Output): readonly Problem[] {
  return listHtml(output).flatMap(([file, html]) => {
    const problems: Problem[] = [];
    if (/observablehq--error/.test(html))
      problems.push({file, code: "framework-error", detail: "a cell or fence failed"});
    if (/class="language-view"|```/.test(html))
      problems.push({file, code: "framework-error", detail: "a fence was not replaced"});
    const detail = describeSpill(extractText(html)) ?? describeAttributeSpill(html);
    if (detail !== null) problems.push({file, code: "not-a-number", detail});
    return problems;
  });
}

function describeSpill(text: string): string | null {
  const match = SPILL.exec(text);
  if (match === null) return null;
  const around = text.slice(Math.max(0, match.index - 40), match.index + 40);
  return `"${around.replace(/\s+/g, " ").trim()}"`;
}

function describeAttributeSpill(html: string): string | null {
  if (!/NaN|undefined|\[object /.test(html)) return null;
  for (const {name, attributes} of listTags(html)) {
    for (const [key, value] of attributes) {
      if (/\b(?:NaN|undefined)\b|\[object /.test(value)) return `<${name} ${key}="${value.slice(0, 60)}">`;
    }
  }
  return null;
}
