/**
 * A short ranking: name, score and a dot with its interval, in rows of real text.
 */
import {formatNumber} from "../../i18n/format.js";
import type {Language} from "../../i18n/language.js";
import type {RankRow} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import {cssPercent} from "../percent.js";
import {rankCell} from "./rank-text.js";

export interface DotRow {
  readonly name: string;
  readonly href: string;
  readonly row: RankRow;
}

/** A dot with its interval on 0–100, placed in percent. */
export function intervalDot(row: RankRow): Markup {
  if (row.score === null) return html`<svg aria-hidden="true"></svg>`;
  const {score_p05: low, score_p95: high} = row;
  return html`<svg aria-hidden="true" focusable="false"><line class="grid" x1="0" x2="100%" y1="50%" y2="50%"/>${
    low !== null &&
    high !== null &&
    html`<line class="ci" x1="${cssPercent(low)}" x2="${cssPercent(high)}" y1="50%" y2="50%"/>`
  }<circle class="dot" cx="${cssPercent(row.score)}" cy="50%" r="5"/></svg>`;
}

/** The scale of the dots; the scores stand in figures beside them, so it is hidden from assistive technology. */
function axisRow(): Markup {
  const label = (value: number, anchor: string) =>
    html`<text x="${cssPercent(value)}" y="11" text-anchor="${anchor}">${value}</text>`;
  return html`<li class="row ax" aria-hidden="true"><span></span><span></span><svg focusable="false">${label(0, "start")}${label(50, "middle")}${label(100, "end")}</svg><span></span></li>`;
}

/** Rows from the top and the bottom, with one line for those in between. */
export function dotRows(
  rows: readonly DotRow[],
  lang: Language,
  {top = 5, bottom = 3, between}: {top?: number; bottom?: number; between: (n: number) => string}
): Markup {
  const cut = rows.length > top + bottom + 1;
  const line = (item: DotRow) =>
    html`<li class="row"><span class="rk">${rankCell(item.row)}</span><a href="${item.href}">${item.name}</a>${intervalDot(item.row)}<span class="sc n">${item.row.score !== null && formatNumber(item.row.score, lang, 1)}</span></li>`;
  const gap = html`<li class="row gap"><span class="rk">${top + 1}–${rows.length - bottom}</span><span>${between(rows.length - top - bottom)}</span><svg aria-hidden="true"></svg><span></span></li>`;
  return html`<ol class="mini">${axisRow()}${(cut ? rows.slice(0, top) : rows).map(line)}${cut && gap}${cut && rows.slice(-bottom).map(line)}</ol>`;
}
