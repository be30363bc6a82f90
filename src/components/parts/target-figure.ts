/**
 * The figure held against a national target, with its range, its year and where it comes from; all figures where
 * sources differ.
 */
import {figureText} from "../../i18n/aims.js";
import {formatDate, formatNumber, NBSP} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {TARGETS} from "../../i18n/targets.js";
import type {PublishedFigure, TargetRow} from "../../scoring/targets/model.js";
import {html, type Markup} from "../html.js";

export function targetFigure(row: TargetRow, lang: Language): Markup {
  if (row.value === null) return html`–`;
  const notes = row.conflict.length > 0 ? [conflictText(row, lang)] : [rangeText(row, lang), originText(row, lang)];
  const shown = notes.filter((note) => note !== null).map((note) => html`<br><span class="mute tiny">${note}</span>`);
  return html`<span class="n">${row.conflict.length > 0 ? allFigures(row, lang) : mainFigure(row, lang)}</span>${shown}`;
}

/** The figure, and its parts where it is a share. */
function mainFigure(row: TargetRow, lang: Language): string {
  const figure = figureText(row.value!, row, lang);
  const {numerator, denominator} = row;
  if (numerator === null || denominator === null) return figure;
  return `${figure} (${formatNumber(numerator, lang)}${NBSP}/${NBSP}${formatNumber(denominator, lang)})`;
}

/** What sources that differ say, in their order: none of them is chosen. */
function allFigures(row: TargetRow, lang: Language): string {
  const words = textsIn(TARGETS, lang);
  const values = [row.value!, ...row.conflict.map(({value}) => value)];
  return words.either(values.map((value) => figureText(value, row, lang)));
}

function conflictText(row: TargetRow, lang: Language): Markup {
  const words = textsIn(TARGETS, lang);
  const own: Omit<PublishedFigure, "note"> = {period: row.period ?? "", value: row.value!, source: row.source};
  const line = ({value, period, source}: Omit<PublishedFigure, "note">) =>
    html`<br>${words.conflictLine({figure: figureText(value, row, lang), period: dayText(period, lang), source})}`;
  return html`${words.conflict}${[own, ...row.conflict].map(line)}`;
}

/** What those who have not reported could still make of it; null where nothing is open. */
function rangeText(row: TargetRow, lang: Language): string | null {
  const words = textsIn(TARGETS, lang);
  const {lower, upper, value, reported, expected} = row;
  if (reported === null || reported === expected || (lower === value && upper === value)) return null;
  if (lower === null) return words.noRange;
  const [low, high] = [lower, upper].map((end) => (end === null ? null : figureText(end, row, lang)));
  return high == null ? words.atLeast(low!) : words.range(low!, high);
}

/** By how many units it was reported, or who published it for which day. */
function originText({reported, expected, period, source}: TargetRow, lang: Language): string {
  const words = textsIn(TARGETS, lang);
  if (reported !== null && expected !== null) return words.fromUnits({reported, expected});
  return words.published({day: dayText(period ?? "–", lang), source});
}

/** A year, or a day. */
function dayText(period: string, lang: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDate(period, lang) : period;
}
