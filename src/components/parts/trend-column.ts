/**
 * How the index of every unit stands to the year before: the change where it is one, else the reason.
 */
import {formatNumber, formatSigned} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {TRENDS} from "../../i18n/trends.js";
import {REPORT_CODES} from "../../i18n/yearly-report-codes.js";
import type {EditionUnit} from "../../scoring/edition.js";
import {groupRows} from "../../scoring/group-rows.js";
import type {UnitId} from "../../scoring/model.js";
import type {IndexTrendRow} from "../../scoring/trends/model.js";
import type {HistoryPoint} from "../../scoring/trends/score-history.js";
import {html, type Markup} from "../html.js";
import {sparkLine, sparkScale} from "./spark-line.js";
import type {Cell, Column} from "./table.js";

/** Scores of every unit through the editions, oldest first. */
export type Histories = ReadonlyMap<UnitId, readonly HistoryPoint[]>;

/** @returns null where there is no year before */
export function trendColumn(
  units: readonly EditionUnit[],
  trends: ReadonlyMap<UnitId, IndexTrendRow>,
  histories: Histories,
  lang: Language
): Column<EditionUnit> | null {
  const [first] = units.flatMap(({id}) => trends.get(id) ?? []);
  if (!first) return null;
  const words = textsIn(TRENDS, lang);
  const scale = sparkScale(units.map(({id}) => histories.get(id) ?? []));
  const changes = units.filter(({id}) => (trends.get(id)?.change ?? null) !== null);
  return {
    heading: html`${words.since(first.year_before)}<span class="vh">${words.sinceInFull}</span>`,
    className: "tr",
    ...(changes.length > 0 && {sort: {key: "change", by: "value", first: "descending"} as const}),
    cell: ({id}) => {
      const trend = trends.get(id);
      if (!trend) return "–";
      const cell = trendCell(trend, lang);
      const spark = scale && sparkLine(histories.get(id) ?? [], scale);
      return {...cell, content: html`<span class="spk">${spark}${cell.content}</span>`};
    }
  };
}

/** The change from printed score to printed score, so that a reader can subtract. */
export function printedChange(before: number, value: number): number {
  return (Math.round(value * 10) - Math.round(before * 10)) / 10;
}

/** The words of the cell: a few in sight, all of them for those who can't see the drawing. */
export function trendCell(
  {comparable, reason, before, value, change, year_before}: IndexTrendRow,
  lang: Language
): Cell {
  const words = textsIn(TRENDS, lang);
  const full = textsIn(REPORT_CODES, lang).comparison[reason];
  const score = before === null ? "–" : formatNumber(before, lang, 1);
  if (change !== null && before !== null && value !== null) {
    const text = formatSigned(printedChange(before, value), lang, 1);
    return {content: said(text, words.changed({change: text, before: score, year: year_before}), "n"), value: change};
  }
  const short = words.short[reason];
  if (comparable === "approximate" && before !== null)
    return {
      content: said(
        words.from({before: score, reason: short}),
        words.beside({before: score, year: year_before, reason: full}),
        "tiny mute"
      )
    };
  return {content: said(short, words.broken(full), "tiny mute")};
}

function said(seen: string, heard: string, className: string): Markup {
  return html`<span class="${className}" aria-hidden="true">${seen}</span><span class="vh">${heard}</span>`;
}

/** Under the table: every reason that stands in it, in full, with how many units it holds for. */
export function trendNotes(
  units: readonly EditionUnit[],
  trends: ReadonlyMap<UnitId, IndexTrendRow>,
  lang: Language
): Markup {
  const words = textsIn(TRENDS, lang);
  const rows = units.flatMap(({id}) => trends.get(id) ?? []).filter(({change}) => change === null);
  const [first] = rows;
  if (!first) return html``;
  const notes = [...groupRows(rows, ({reason}) => reason)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([, own]) => {
      const {reason} = own[0]!;
      const d = {short: words.short[reason], reason: textsIn(REPORT_CODES, lang).comparison[reason], units: own.length};
      const beside = own[0]!.comparable === "approximate";
      return html`<li>${beside ? words.noteBeside({...d, year: first.year_before}) : words.noteBroken(d)}</li>`;
    });
  return html`<div class="notes tiny mute"><p>${words.notesHeading(first.year_before)}</p><ul>${notes}</ul></div>`;
}
