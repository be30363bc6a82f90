/**
 * Every unit's rank on one axis: published rank, median, 90 % of the runs, and what the allowed weights could make of
 * it. Rank 1 is on the left.
 */
import type {Language} from "../../i18n/language.js";
import {textsIn} from "../../i18n/language.js";
import {placeText, ROBUSTNESS} from "../../i18n/robustness.js";
import {html, type Markup} from "../html.js";
import type {PoolRow} from "./pool-rows.js";
import {type Drawing, twoWidths} from "./two-widths.js";

/** Units drawn at most; units that share one axis; units on one drawing, between which paper can break. */
const MOST = 240;
const PANEL = 40;
const PIECE = 10;

/** @param rows in the order of the published ranks; `id` begins the ids within the drawing */
export function intervalPicture(rows: readonly PoolRow[], lang: Language, id: string): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  const shown = rows.slice(0, MOST);
  const widest = rows.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a));
  const text = words.pictureText({
    first: rows[0]!.name,
    last: rows.at(-1)!.name,
    widest: widest.name,
    low: placeText(widest.summary.p05 ?? widest.summary.nominal, lang),
    high: placeText(widest.summary.p95 ?? widest.summary.nominal, lang)
  });
  const picture = twoWidths((width) => inParts(shown, PANEL).flatMap((panel) => drawPanel(panel, width)), {
    id,
    title: words.pictureHeading,
    text
  });
  return html`${keyOf(lang)}${picture}${shown.length < rows.length && html`<p class="mute">${words.pictureCut(shown.length, rows.length)}</p>`}`;
}

function widthOf({summary: {p05, p95}}: PoolRow): number {
  return p05 === null ? 0 : p95! - p05;
}

function inParts<T>(rows: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({length: Math.ceil(rows.length / size)}, (_, i) => rows.slice(i * size, (i + 1) * size));
}

interface Layout {
  readonly width: number;
  readonly narrow: boolean;
  /** Height of a row. */
  readonly row: number;
  readonly x: (rank: number) => number;
  readonly ticks: readonly number[];
}

/**
 * Every panel has its own axis, from the best to the worst rank on it, repeated every second piece. On a narrow screen a
 * unit's name stands above its line, so that the plot keeps the whole width.
 */
function drawPanel(rows: readonly PoolRow[], width: number): readonly Drawing[] {
  const narrow = width < 500;
  const left = narrow ? 8 : 56 + 7 * Math.min(26, Math.max(...rows.map(({name}) => name.length)));
  const [low, high] = rangeOf(rows);
  const x = (rank: number) =>
    Math.round((left + ((width - left - 12) * (rank - low)) / Math.max(1, high - low)) * 10) / 10;
  const layout = {width, narrow, row: narrow ? 36 : 21, x, ticks: ticksOf(low, high, narrow ? 4 : 8)};
  return inParts(rows, PIECE).map((piece, i) => drawPiece(piece, layout, i % 2 === 0));
}

function drawPiece(rows: readonly PoolRow[], {width, narrow, row, x, ticks}: Layout, named: boolean): Drawing {
  const top = named ? 28 : 0;
  const height = top + rows.length * row;
  const axis = ticks.map(
    (tick) =>
      html`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${Math.max(0, top - 6)}" y2="${height}"/>${named && html`<text class="q" x="${x(tick)}" y="${top - 11}" text-anchor="middle">${tick}</text>`}`
  );
  const lines = rows.map((each, i) => {
    const y = top + i * row + (narrow ? 26 : row / 2);
    const name = each.name.length > 26 && !narrow ? `${each.name.slice(0, 25)}…` : each.name;
    const baseline = narrow ? y - 12 : y + 4;
    return html`<text class="q" x="${narrow ? 28 : 34}" y="${baseline}" text-anchor="end">${each.summary.nominal}</text><text x="${narrow ? 34 : 42}" y="${baseline}">${name}</text>${marksOf(each, x, y)}`;
  });
  return {width, height, marks: html`${axis}${lines}`};
}

/** Solid as far as weights were found that reach it; dotted on to where no weights can go beyond. */
function marksOf({summary, possible}: PoolRow, x: (rank: number) => number, y: number): Markup {
  const {nominal, median, p05, p95} = summary;
  const line = (from: number, to: number, name: string) =>
    from !== to && html`<line class="${name}" x1="${x(from)}" x2="${x(to)}" y1="${y}" y2="${y}"/>`;
  return html`${line(possible.best, possible.best_reached, "bound")}${line(possible.best_reached, possible.worst_reached, "possible")}${line(possible.worst_reached, possible.worst, "bound")}${
    p05 !== null &&
    html`<rect class="interval" x="${x(p05) - 1.5}" y="${y - 4}" width="${Math.round((x(p95!) - x(p05) + 3) * 10) / 10}" height="8" rx="1.5"/>`
  }${median !== null && html`<line class="median" x1="${x(median)}" x2="${x(median)}" y1="${y - 7}" y2="${y + 7}"/>`}<circle class="dot" cx="${x(nominal)}" cy="${y}" r="4.5"/>`;
}

function rangeOf(rows: readonly PoolRow[]): readonly [number, number] {
  const ends = rows.flatMap(({summary: {nominal, p05, p95}, possible: {best, worst}}) =>
    [nominal, p05, p95, best, worst].filter((rank) => rank !== null)
  );
  return [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))];
}

/** Round ranks for the axis, both its ends among them. */
function ticksOf(low: number, high: number, most: number): readonly number[] {
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((each) => (high - low) / each <= most) ?? high;
  const inner = Array.from({length: Math.ceil((high - low) / step)}, (_, i) => (Math.floor(low / step) + 1 + i) * step);
  const room = 0.6 * step;
  return [...new Set([low, ...inner.filter((tick) => tick - low >= room && high - tick >= room), high])];
}

function keyOf(lang: Language): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  const item = (marks: Markup, text: string) =>
    html`<li><svg aria-hidden="true" width="30" height="16" viewBox="0 0 30 16">${marks}</svg>${text}</li>`;
  return html`<ul class="key">${[
    item(html`<circle class="dot" cx="15" cy="8" r="4.5"/>`, words.keyNominal),
    item(html`<line class="median" x1="15" x2="15" y1="1" y2="15"/>`, words.keyMedian),
    item(html`<rect class="interval" x="1" y="4" width="28" height="8" rx="1.5"/>`, words.keyInterval),
    item(html`<line class="possible" x1="1" x2="29" y1="8" y2="8"/>`, words.keyPossible),
    item(html`<line class="bound" x1="1" x2="29" y1="8" y2="8"/>`, words.keyBound)
  ]}</ul>`;
}
