/**
 * The site as the configuration of Observable Framework takes it: every page drawn, with what stands around it.
 */
import {type FrameContext, pageFooter, pageHeader} from "../../src/components/frame.js";
import {pathTo} from "../../src/components/links.js";
import type {Language} from "../../src/i18n/language.js";
import {readEditionSettings} from "../assess/edition-settings.js";
import {readEdition} from "../assess/write-edition.js";
import {editionPages, type SitePage} from "./edition-pages.js";

export interface Site {
  /** By path without extension: `/index`, `/en/2025/don-vi/bac-ninh`. */
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly paths: readonly string[];
  header(path: string): string;
  footer(path: string): string;
}

/** Reads the editions as assessed and draws all pages. @throws {Error} if an edition has not been assessed */
export async function prepareSite(): Promise<Site> {
  const editions = readEditionSettings().map((settings) => readEdition(settings.year));
  const pages = await editionPages(editions);
  const frame = (path: string): FrameContext => {
    const page = pages.get(path);
    if (!page) throw new Error(`no page ${path}`);
    const links = editions.map(({info}) => ({
      year: info.year,
      path: sameKindOfPage(path, page.year, info.year, pages, page.lang)
    }));
    return {
      path,
      lang: page.lang,
      year: page.year,
      editions: links,
      otherLanguage: page.otherLanguage,
      illustrative: editions.some((edition) => edition.info.year === page.year && edition.info.illustrative)
    };
  };
  return {
    pages,
    paths: [...pages.keys()],
    header: (path) => pageHeader(frame(path)).text,
    footer: (path) => pageFooter(frame(path)).text
  };
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
