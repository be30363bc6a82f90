/**
 * Which choice moves the ranks: first-order and total index of every input, as bars with their intervals and as figures.
 */
import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {ROBUSTNESS} from "../../i18n/robustness.js";
import {ROBUSTNESS_INPUTS} from "../../i18n/robustness-words.js";
import type {InputId} from "../../scoring/robustness/model.js";
import type {RankSensitivity} from "../../scoring/robustness/results/sensitivity.js";
import type {SobolIndex} from "../../scoring/statistics/sobol-estimate.js";
import {html, type Markup} from "../html.js";
import {table} from "../parts/table.js";
import {type Drawing, twoWidths} from "./two-widths.js";

/** @param id begins the ids within the drawing */
export function sensitivityPart({indices}: RankSensitivity, lang: Language, id: string): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  const gone = indices.some((index) => index.why === "too-few");
  if (indices.every((index) => index.total === null)) return html`<p>${gone ? words.noIndexGone : words.noIndex}</p>`;
  const names = textsIn(ROBUSTNESS_INPUTS, lang);
  const nameOf = (index: SobolIndex) => names[index.input as InputId];
  const largest = indices.reduce((a, b) => (b.total! > a.total! ? b : a));
  const picture = twoWidths((width) => [drawBars(indices, nameOf, width, lang)], {
    id,
    title: words.sensitivityHeading,
    text: words.sensitivityText({input: nameOf(largest), total: formatNumber(largest.total!, lang, 2)})
  });
  const figures = (value: number | null, interval: readonly [number, number] | null) =>
    value === null
      ? "–"
      : `${formatNumber(value, lang, 2)}${interval ? ` (${interval.map((end) => formatNumber(end, lang, 2)).join(" – ")})` : ""}`;
  return html`${keyOf(lang)}${picture}${table<SobolIndex>(
    words.sensitivityHeading,
    [
      {heading: words.input, rowHeader: true, cell: nameOf},
      {heading: words.firstOrder, className: "r", cell: ({first, firstInterval}) => figures(first, firstInterval)},
      {heading: words.total, className: "r", cell: ({total, totalInterval}) => figures(total, totalInterval)}
    ],
    indices,
    {className: "few"}
  )}`;
}

function drawBars(
  indices: readonly SobolIndex[],
  nameOf: (index: SobolIndex) => string,
  width: number,
  lang: Language
): Drawing {
  const narrow = width < 500;
  const [top, row, left] = [20, narrow ? 52 : 38, narrow ? 10 : 250];
  const ends = indices.flatMap(({first, total, firstInterval, totalInterval}) =>
    [first, total, ...(firstInterval ?? []), ...(totalInterval ?? [])].filter((value) => value !== null)
  );
  const [low, high] = [Math.min(0, ...ends), Math.max(1, ...ends)];
  const x = (value: number) => Math.round((left + ((width - left - 14) * (value - low)) / (high - low)) * 10) / 10;
  const height = top + indices.length * row + 2;
  const axis = [0, 0.25, 0.5, 0.75, 1].map(
    (tick) =>
      html`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${top - 4}" y2="${height}"/><text class="q" x="${x(tick)}" y="12" text-anchor="middle">${formatNumber(tick, lang, Number.isInteger(tick) ? 0 : 2)}</text>`
  );
  const bars = indices.map((index, i) => {
    const y = top + i * row + (narrow ? 20 : 4);
    const label = html`<text x="${narrow ? left : left - 10}" y="${narrow ? y - 6 : y + 19}" text-anchor="${narrow ? "start" : "end"}">${nameOf(index)}</text>`;
    return html`${label}${bar("first", index.first, index.firstInterval, x, y)}${bar("total", index.total, index.totalInterval, x, y + 14)}`;
  });
  return {width, height, marks: html`${axis}${bars}`};
}

function bar(
  name: string,
  value: number | null,
  interval: readonly [number, number] | null,
  x: (value: number) => number,
  y: number
): Markup {
  if (value === null) return html``;
  const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
  const width = Math.round((to - from) * 10) / 10;
  return html`<rect class="${name}" x="${from}" y="${y}" width="${width}" height="12"/>${interval && html`<line class="range" x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${y + 6}" y2="${y + 6}"/>`}`;
}

function keyOf(lang: Language): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  const item = (name: string, text: string) =>
    html`<li><svg aria-hidden="true" width="18" height="12" viewBox="0 0 18 12"><rect class="${name}" width="18" height="12"/></svg>${text}</li>`;
  return html`<ul class="key">${item("first", words.firstOrder)}${item("total", words.total)}</ul>`;
}
