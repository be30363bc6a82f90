import {listTags} from "../html.js";
import type {Output, Problem} from "./problem.js";

const CDN =
  /\b(?:cdn\.jsdelivr\.net|unpkg\.com|esm\.sh|cdnjs\.cloudflare\.com|cdn\.skypack\.dev|fonts\.(?:googleapis|gstatic)\.com|googletagmanager\.com|events\.observablehq\.com)\b/;
const LOADED =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\bfetch\s*\(\s*|\burl\(\s*|@import\s+)["'`]?((?:https?:)?\/\/[\w.-]+[^"'`)\s]*)/g;

/** Nothing is loaded from another origin, and no page or style sheet so much as names a CDN. Plain links may leave. */
export function checkForeign({texts}: Output): readonly Problem[] {
  return [...texts].flatMap(([file, text]) => {
    const found = file.endsWith(".html") ? listForeignTags(text) : [];
    if (/\.(html|css)$/.test(file)) found.push(...(CDN.exec(text) ?? []));
    if (/\.(html|css|js|mjs)$/.test(file)) found.push(...[...text.matchAll(LOADED)].map((match) => match[1]!));
    return [...new Set(found)].map((detail): Problem => ({file, code: "third-party", detail}));
  });
}

function listForeignTags(html: string): string[] {
  return [...listTags(html)]
    .filter(({name}) => name !== "a" && name !== "area")
    .flatMap(({attributes}) =>
      ["href", "src", "srcset", "poster", "action", "xlink:href"].flatMap((key) => attributes.get(key) ?? [])
    )
    .filter((address) => /^(?:https?:)?\/\//i.test(address));
}
