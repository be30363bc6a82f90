/**
 * The lead figures of a unit: rank with its interval, score beside the median of its kind, targets met, coverage.
 */
import {weightsText} from "../../i18n/choices.js";
import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {UNIT} from "../../i18n/unit.js";
import type {EditionUnit, RankRow} from "../../scoring/edition.js";
import type {Framework} from "../../scoring/framework-model.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {type EditionIndex, keyOf, peerMedian, peerScores} from "../select.js";
import {allowedShare, possibleText, rankCell} from "./rank-text.js";
import {shareText} from "./share-text.js";

export function unitHero(context: PageContext, unit: EditionUnit): Markup {
  const {index, lang} = context;
  const words = textsIn(UNIT, lang);
  const row = index.rank.get(unit.id)!;
  const years = targetYearsOf(index, unit);
  const shares = years.map(
    (year, i) => html`${i > 0 && " | "}<span class="nowrap">${shareText(index.share.get(keyOf(unit.id, year)))}</span>`
  );
  const fact = (figure: Markup | string, text: Markup | string) => html`<div><b>${figure}</b>${text}</div>`;
  return html`<div class="hero">${fact(rankCell(row), rankText(context, unit, row))}${fact(row.score === null ? "–" : formatNumber(row.score, lang, 1), scoreText(context, unit, row))}${years.length > 0 && fact(html`${shares}`, words.targetsOf(years.map(String)))}${fact(`${row.present}/${row.applicable}`, words.coverageOf)}</div>`;
}

/** Years of the targets in force that the unit has, earliest first. */
export function targetYearsOf({edition}: EditionIndex, {id}: EditionUnit): readonly number[] {
  const own = edition.shares.filter(({unit, status}) => unit === id && status === "in-force");
  return [...new Set(own.map(({year}) => year))].sort((a, b) => a - b);
}

function rankText({index, lang}: PageContext, {kind}: EditionUnit, row: RankRow): Markup | string {
  const words = textsIn(UNIT, lang);
  if (row.rank === null) return words.noRank;
  const ranked = index.edition.ranks.filter(
    (other) => other.rank !== null && index.unit.get(other.unit)?.kind === kind
  ).length;
  return html`${words.rankOf(ranked, row.group)}${possibleLine(row, index.edition.framework, lang)}`;
}

/** What weights alone could make of the rank. */
function possibleLine(row: RankRow, framework: Framework, lang: Language): Markup {
  const ranks = possibleText(row);
  if (ranks === null) return html``;
  const said = textsIn(UNIT, lang).possible(ranks, weightsText(allowedShare(framework), lang), !ranks.includes("*"));
  return html`<br>${said}`;
}

function scoreText({index, lang}: PageContext, {kind}: EditionUnit, row: RankRow): Markup {
  const words = textsIn(UNIT, lang);
  const {id} = index.edition.framework.index;
  const median = peerMedian(index, kind, id);
  const range =
    row.score === null
      ? words.noScore
      : row.score_p05 === null || row.score_p95 === null
        ? words.scoreOf
        : words.scoreRange(formatNumber(row.score_p05, lang, 1), formatNumber(row.score_p95, lang, 1));
  if (median === null) return html`${range}`;
  const peers = {median: formatNumber(median, lang, 1), of: peerScores(index, kind, id).length};
  return html`${range}<br>${words.medianOf(peers)}`;
}
