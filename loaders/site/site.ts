/**
 * The site as the configuration of Observable Framework takes it: every page drawn, with what stands around it.
 */
import {type FrameContext, pageFooter, pageHeader} from "../../src/components/frame.js";
import {pathTo} from "../../src/components/links.js";
import type {Language} from "../../src/i18n/language.js";
import {readEditionSettings} from "../assess/edition-settings.js";
import {readEdition} from "../assess/write-edition.js";
import type {PageInfo, SitePages} from "../publish/site-info.js";
import {editionPages, type SitePage} from "./edition-pages.js";
import {pageShells} from "./page-shells.js";

export interface Site {
  /** By path without extension: `/index`, `/en/2025/don-vi/bac-ninh`. */
  readonly pages: SitePages;
  /** Paths of those that Framework has to build. */
  readonly built: readonly string[];
}

/**
 * Reads the editions as assessed and draws all pages.
 *
 * @param root Framework's source root
 * @throws {Error} if an edition has not been assessed
 */
export async function prepareSite(root = "src"): Promise<Site> {
  const editions = readEditionSettings().map((settings) => readEdition(settings.year));
  const drawn = await editionPages(editions);
  const shells = pageShells([...drawn.keys()], root);
  const years = editions.map(({info}) => info.year);
  const pages = [...drawn].map(([path, page]): [string, PageInfo] => {
    const frame = frameOf(path, page, drawn, years);
    const {title, lang, illustrative, html} = page;
    const around = {header: pageHeader(frame).text, footer: pageFooter(frame).text};
    return [path, {title, lang, illustrative, html, ...around, shell: shells.get(path)!}];
  });
  return {pages: new Map(pages), built: [...new Set(shells.values())]};
}

function frameOf(
  path: string,
  {lang, year, otherLanguage, illustrative}: SitePage,
  pages: ReadonlyMap<string, SitePage>,
  years: readonly number[]
): FrameContext {
  const editions = years.map((to) => ({year: to, path: sameKindOfPage(path, year, to, pages, lang)}));
  return {path, lang, year, editions, otherLanguage, illustrative};
}

/** The same page in another edition, or its overview where there is none: a unit that did not exist then. */
function sameKindOfPage(
  path: string,
  from: number,
  to: number,
  pages: ReadonlyMap<string, SitePage>,
  lang: Language
): string {
  const candidate = path.replace(`/${from}`, `/${to}`);
  return pages.has(candidate) && path.includes(`/${from}`) ? candidate : pathTo.overview(to, lang);
}
