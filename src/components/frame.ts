/**
 * What stands around every page: skip link, navigation, the illustrative banner, footer.
 */
import {COMMON} from "../i18n/common.js";
import {type Language, textsIn} from "../i18n/language.js";
import {html, type Markup} from "./html.js";
import {pathTo, rootHref} from "./links.js";

export interface FrameContext {
  readonly path: string;
  readonly lang: Language;
  /** The edition the page is about. */
  readonly year: number;
  /** All editions, newest first, with the address of this page in each of them. */
  readonly editions: readonly {readonly year: number; readonly path: string}[];
  /** The same page in the other language. */
  readonly otherLanguage: string;
  readonly illustrative: boolean;
}

export function pageHeader({path, lang, year, editions, otherLanguage, illustrative}: FrameContext): Markup {
  const words = textsIn(COMMON, lang);
  const items: readonly (readonly [string, string])[] = [
    [pathTo.overview(year, lang), words.overview],
    [pathTo.ranking(year, "province", lang), words.provinces],
    [pathTo.ranking(year, "ministry", lang), words.ministries],
    [pathTo.gaps(year, lang), words.gaps],
    [pathTo.tracker(year, lang), words.tracker],
    [pathTo.notebook(year, lang), words.notebook],
    [pathTo.method(lang), words.method]
  ];
  const current = path === pathTo.home(lang) ? pathTo.overview(year, lang) : path;
  const link = ([to, text]: readonly [string, string]) =>
    html`<a href="${rootHref(to)}"${to === current && html` aria-current="page"`}>${text}</a>`;
  const other = lang === "vi" ? "en" : "vi";
  const banner = html`<div class="demo" role="note"><div class="wrap"><b>${words.illustrative}</b> ${words.illustrativeNote}</div></div>`;
  return html`<a class="skip" href="#observablehq-main">${words.skip}</a><div class="top"><div class="wrap"><strong><a href="${rootHref(pathTo.home(lang))}">${words.brand}</a></strong><nav aria-label="${words.mainNav}">${items.map(link)}</nav><nav class="editions" aria-label="${words.editionNav}">${editions.map((edition) => html`<a href="${rootHref(edition.path)}"${edition.year === year && html` aria-current="true"`}>${edition.year}</a>`)}</nav><a class="lang noprint" href="${rootHref(otherLanguage)}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></div></div>${illustrative && banner}`;
}

export function pageFooter({path, lang, year, illustrative}: FrameContext): Markup {
  const words = textsIn(COMMON, lang);
  return html`<div class="wrap"><span>${words.edition(year)}${illustrative && html`, ${words.illustrativeTag}`}</span><span>san-sang${path.replace(/\/index$/, "/")}</span><a href="${`/data/${year}/datapackage.json`}">${words.downloads}</a><a href="${rootHref(pathTo.method(lang))}">${words.howComputed}</a></div>`;
}
