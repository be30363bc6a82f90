import {dirname, join, normalize} from "node:path/posix";
import {listTags, type Tag} from "../html.js";
import type {Output, Problem} from "./problem.js";
import {listHtml} from "./read-output.js";

/** Every link and every address of a resource leads to a file of the output, and every fragment to an id there. */
export function checkLinks(output: Output): readonly Problem[] {
  const tags = new Map(listHtml(output).map(([file, html]) => [file, [...listTags(html)]]));
  const ids = new Map([...tags].map(([file, list]) => [file, collectIds(list)]));
  const problems = new Map<string, Problem>();
  for (const [file, list] of tags) {
    for (const href of list.flatMap(listAddresses)) {
      const detail = describeDangling(href, file, output.files, ids);
      if (detail !== null) problems.set(`${file} ${detail}`, {file, code: "dangling-link", detail});
    }
  }
  return [...problems.values()];
}

function collectIds(tags: readonly Tag[]): ReadonlySet<string> {
  return new Set(tags.flatMap(({attributes}) => [attributes.get("id") ?? [], attributes.get("name") ?? []].flat()));
}

/** Addresses in a tag's attributes that a browser would follow or load, and that are not of another origin. */
function listAddresses({attributes}: Tag): readonly string[] {
  const single = ["href", "src", "poster", "xlink:href"].flatMap((name) => attributes.get(name) ?? []);
  const sets = (attributes.get("srcset") ?? "").split(",").map((part) => part.trim().split(/\s+/)[0]!);
  return [...single, ...sets].filter((href) => href !== "" && !/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(href));
}

function describeDangling(
  href: string,
  file: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>
): string | null {
  const [address, fragment] = href.split("#") as [string, string | undefined];
  const path = decode(address.split("?")[0]!);
  const target = path === "" ? file : findFile(path.startsWith("/") ? path.slice(1) : join(dirname(file), path), files);
  if (target === null) return `${href} leads nowhere`;
  if (!fragment || !target.endsWith(".html")) return null;
  return ids.get(target)!.has(decode(fragment)) ? null : `${href}: no element has this id`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findFile(path: string, files: ReadonlySet<string>): string | null {
  const name = normalize(path)
    .replace(/^\.\/?$/, "")
    .replace(/^\/|\/$/g, "");
  const candidates = [name, `${name}.html`, name === "" ? "index.html" : `${name}/index.html`];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}
