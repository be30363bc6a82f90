import {leavesUnder} from "../../scoring/tree.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";

/** The name of an indicator, or of the one that a leaf of the index is scored on. */
export function leafName({index, lang}: Pick<PageContext, "index" | "lang">, id: string): string {
  return index.indicator.get(indicatorOf({index}, id))?.label[lang] ?? id;
}

/** The same as a link to the indicator's page, where it has one. */
export function indicatorLink(context: PageContext, id: string): Markup {
  const {index, lang, path} = context;
  const indicator = indicatorOf(context, id);
  if (!index.observed.has(indicator)) return html`${leafName(context, id)}`;
  return html`<a href="${hrefTo(path, pathTo.indicator(index.edition.info.year, indicator, lang))}">${leafName(context, id)}</a>`;
}

function indicatorOf({index}: Pick<PageContext, "index">, id: string): string {
  return leavesUnder(index.edition.framework.index).find((leaf) => leaf.id === id)?.indicator ?? id;
}
