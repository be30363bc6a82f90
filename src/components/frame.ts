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

type NavItem = readonly [path: string, text: string];

/** The pages that readers come for, in the order in which they are read. */
function mainItems({year, lang}: FrameContext): readonly NavItem[] {
  const words = textsIn(COMMON, lang);
  return [
    [pathTo.overview(year, lang), words.overview],
    [pathTo.ranking(year, "province", lang), words.provinces],
    [pathTo.ranking(year, "ministry", lang), words.ministries],
    [pathTo.targets(year, lang), words.targets],
    [pathTo.gaps(year, lang), words.gaps],
    [pathTo.indicators(year, lang), words.indicators],
    [pathTo.tasks(year, lang), words.tasks]
  ];
}

/** The others. */
function moreItems({year, lang}: FrameContext): readonly NavItem[] {
  const words = textsIn(COMMON, lang);
  return [
    [pathTo.tracker(year, lang), words.tracker],
    [pathTo.quality(year, lang), words.quality],
    [pathTo.notebook(year, lang), words.notebook],
    [pathTo.method(lang), words.method],
    [pathTo.audit(year, lang), words.audit],
    [pathTo.published(lang), words.published],
    [pathTo.editions(lang), words.editions],
    [pathTo.downloads(year, lang), words.downloads]
  ];
}

export function pageHeader(frame: FrameContext): Markup {
  const {path, lang, year, editions, otherLanguage, illustrative} = frame;
  const words = textsIn(COMMON, lang);
  const more = moreItems(frame);
  const current = path === pathTo.home(lang) ? pathTo.overview(year, lang) : path;
  const link = ([to, text]: NavItem) =>
    html`<a href="${rootHref(to)}"${to === current && html` aria-current="page"`}>${text}</a>`;
  const other = lang === "vi" ? "en" : "vi";
  const banner = html`<div class="demo" role="note"><div class="wrap"><b>${words.illustrative}</b> ${words.illustrativeNote}</div></div>`;
  const rest = html`<details class="more"><summary${more.some(([to]) => to === current) && html` class="here"`}>${words.more}</summary><div>${more.map(link)}</div></details>`;
  return html`<a class="skip" href="#observablehq-main">${words.skip}</a><div class="top"><div class="wrap"><strong><a href="${rootHref(pathTo.home(lang))}">${words.brand}</a></strong><nav aria-label="${words.mainNav}">${mainItems(frame).map(link)}${rest}</nav><nav class="editions" aria-label="${words.editionNav}">${editions.map((edition) => html`<a href="${rootHref(edition.path)}"${edition.year === year && html` aria-current="true"`}>${edition.year}</a>`)}</nav><a class="lang noprint" href="${rootHref(otherLanguage)}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></div></div>${illustrative && banner}`;
}

export function pageFooter(frame: FrameContext): Markup {
  const {path, lang, year, illustrative} = frame;
  const words = textsIn(COMMON, lang);
  const link = ([to, text]: NavItem) => html`<a href="${rootHref(to)}">${text}</a>`;
  return html`<div class="wrap"><span>${words.edition(year)}${illustrative && html`, ${words.illustrativeTag}`}</span><span data-address>san-sang${path.replace(/\/index$/, "/")}</span>${moreItems(frame).map(link)}</div>`;
}
