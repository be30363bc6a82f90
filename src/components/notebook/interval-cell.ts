/**
 * The rank interval of a scenario in its cell: in figures, and as a thin bar from the first place to the last.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {NOTEBOOK} from "../../i18n/notebook.js";
import type {RankSpread} from "../../scoring/kernel/tally.js";
import type {UnitId} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {intervalText} from "../parts/rank-text.js";
import {cssPercent} from "../percent.js";

/** A place for the interval of a unit, until there is one. */
export function intervalPlace(unit: UnitId, rank: number | null, lang: Language): Markup {
  if (rank === null) return html`–`;
  return html`<span class="iv" data-interval="${unit}" data-rank="${String(rank)}"><span title="${textsIn(NOTEBOOK, lang).waiting}">…</span></span>`;
}

/** Puts intervals into their places. @param ranked units that are ranked together: the bar ends at the last place */
export function fillIntervals(table: Element, spreads: ReadonlyMap<UnitId, RankSpread>, ranked: number): void {
  for (const place of table.querySelectorAll<HTMLElement>("[data-interval]")) {
    const spread = spreads.get(place.dataset.interval!);
    if (spread) place.innerHTML = intervalMark(spread, Number(place.dataset.rank), ranked).text;
  }
}

/** @param ranked 1 or more */
export function intervalMark({p05, p95}: RankSpread, rank: number, ranked: number): Markup {
  if (p05 === null || p95 === null) return html`–`;
  const at = (place: number) => cssPercent(ranked === 1 ? 50 : (100 * (place - 1)) / (ranked - 1));
  return html`<span>${intervalText(p05, p95)}</span><svg aria-hidden="true" focusable="false"><line class="grid" x1="0" x2="100%" y1="50%" y2="50%"/><line class="ci" x1="${at(Math.floor(p05))}" x2="${at(Math.ceil(p95))}" y1="50%" y2="50%"/><circle class="dot" cx="${at(rank)}" cy="50%" r="3"/></svg>`;
}
