import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

/** What the finishing and the checks must know of one page. */
export interface PageInfo {
  readonly title: string;
  readonly lang: "vi" | "en";
  /** Its figures are made up: it must carry the banner. */
  readonly illustrative: boolean;
  /** Its view, as drawn. */
  readonly html: string;
  /** What stands around it; links as seen from the root. */
  readonly header: string;
  readonly footer: string;
  /** The page that Framework builds in its place: itself, or one that differs by what is put into it alone. */
  readonly shell: string;
}

/** Pages by Framework path: "/index", "/en/2025/don-vi/bac-ninh". */
export type SitePages = ReadonlyMap<string, PageInfo>;

const FILE = ".observablehq/pages.json";

/**
 * Leaves the pages beside Framework's cache: the configuration runs in a child process, and the parent must
 * check the output against the very site that was built, without computing it twice.
 */
export function writeSitePages(root: string, pages: SitePages): void {
  const file = join(root, FILE);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify([...pages]));
}

/** @throws if no build has written the list. */
export function readSitePages(root: string): SitePages {
  return new Map(JSON.parse(readFileSync(join(root, FILE), "utf8")) as [string, PageInfo][]);
}

/** The language of a path: English below /en/, else Vietnamese. */
export function getPathLang(path: string): "vi" | "en" {
  return path.startsWith("/en/") ? "en" : "vi";
}
