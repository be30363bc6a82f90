import {leavesUnder} from "../../scoring/tree.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";

/** The name of an indicator, or of the one that a leaf of the index is scored on. */
export function leafName({index, lang}: Pick<PageContext, "index" | "lang">, id: string): string {
  return index.indicator.get(indicatorOf({index}, id))?.label[lang] ?? id;
}

/** A text as a link to the page of an indicator, where it has one. */
export function linkToIndicator({index, lang, path}: PageContext, indicator: string, text: string): Markup {
  if (!index.observed.has(indicator)) return html`${text}`;
  return html`<a href="${hrefTo(path, pathTo.indicator(index.edition.info.year, indicator, lang))}">${text}</a>`;
}

/** The name of an indicator, or of the one that a leaf is scored on, as a link to its page, where it has one. */
export function indicatorLink(context: PageContext, id: string): Markup {
  return linkToIndicator(context, indicatorOf(context, id), leafName(context, id));
}

function indicatorOf({index}: Pick<PageContext, "index">, id: string): string {
  return leavesUnder(index.edition.framework.index).find((leaf) => leaf.id === id)?.indicator ?? id;
}
