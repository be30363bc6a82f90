/**
 * A unit's page: where it stands, which targets it has met, what it sent and what needs an answer. Two A4.
 */
import {weightsText} from "../../i18n/choices.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {UNIT} from "../../i18n/unit.js";
import type {EditionUnit, RankRow} from "../../scoring/edition.js";
import type {Derivation} from "../../scoring/explain/model.js";
import type {Framework} from "../../scoring/framework-model.js";
import {html, type Markup} from "../html.js";
import {hatchPattern} from "../parts/bullet.js";
import {derivationSection} from "../parts/derivation-section.js";
import {editionLine} from "../parts/edition-line.js";
import {pillarSection} from "../parts/pillar-section.js";
import {allowedShare, possibleText, rankCell} from "../parts/rank-text.js";
import {shareText} from "../parts/share-text.js";
import {filesSection, findingsSection, valuesSection} from "../parts/submitted.js";
import {unitTargets} from "../parts/unit-targets.js";
import {keyOf, peerMedian} from "../select.js";
import type {PageContext} from "./context.js";
import {notRankedReason} from "./ranking.js";

/** @param derivation where the unit's score comes from; the same for both languages */
export async function unitPage(context: PageContext, unit: EditionUnit, derivation: Derivation): Promise<Markup> {
  const {index, lang} = context;
  const words = textsIn(UNIT, lang);
  const note = [
    unit.region?.[lang],
    unit.predecessors.length > 1 ? words.formed(unit.predecessors.map((name) => name[lang])) : null
  ];
  return html`${hatchPattern()}${editionLine(index.edition.info, lang, note.filter(Boolean).join("; "))}<h1>${unitHeadline(context, unit)}</h1>${hero(context, unit)}${await pillarSection(context, unit)}${derivationSection(derivation, lang)}${unitTargets(context, unit)}${findingsSection(context, unit)}${valuesSection(context, unit)}${filesSection(context, unit)}`;
}

export function unitHeadline({index, lang}: PageContext, unit: EditionUnit): string {
  const words = textsIn(UNIT, lang);
  const row = index.rank.get(unit.id)!;
  const name = unit.name[lang];
  if (row.rank === null || row.score === null) {
    const threshold = formatPercent(100 * index.edition.framework.coverage.index, lang, 0);
    return words.headlineNotRanked({name, reason: notRankedReason({index, lang}, unit, threshold)});
  }
  const gap = (Math.round(row.score * 10) - Math.round(peerMedian(index, unit.kind, "index")! * 10)) / 10;
  const rank = String(row.rank);
  if (gap === 0) return words.headlineMedian({name, rank});
  const said = {name, rank, gap: formatNumber(Math.abs(gap), lang, 1)};
  return gap > 0 ? words.headlineAbove(said) : words.headlineBelow(said);
}

function hero({index, lang}: PageContext, unit: EditionUnit): Markup {
  const words = textsIn(UNIT, lang);
  const row = index.rank.get(unit.id)!;
  const ranked = index.edition.ranks.filter(
    (other) => other.rank !== null && index.unit.get(other.unit)?.kind === unit.kind
  ).length;
  const share = (year: number) => html`<span class="nowrap">${shareText(index.share.get(keyOf(unit.id, year)))}</span>`;
  const range =
    row.score_p05 !== null && row.score_p95 !== null
      ? words.scoreRange(formatNumber(row.score_p05, lang, 1), formatNumber(row.score_p95, lang, 1))
      : row.score === null
        ? words.noScore
        : words.scoreOf;
  const rank =
    row.rank === null
      ? words.noRank
      : html`${words.rankOf(ranked, row.group)}${possibleLine(row, index.edition.framework, lang)}`;
  const fact = (figure: Markup | string, text: Markup | string) => html`<div><b>${figure}</b>${text}</div>`;
  return html`<div class="hero">${fact(rankCell(row), rank)}${fact(row.score === null ? "–" : formatNumber(row.score, lang, 1), range)}${fact(html`${share(2024)} | ${share(2030)}`, words.targetsOf)}${fact(`${row.present}/${row.applicable}`, words.coverageOf)}</div>`;
}

/** What weights alone could make of the rank. */
function possibleLine(row: RankRow, framework: Framework, lang: Language): Markup {
  const ranks = possibleText(row);
  if (ranks === null) return html``;
  const said = textsIn(UNIT, lang).possible(ranks, weightsText(allowedShare(framework), lang), !ranks.includes("*"));
  return html`<br>${said}`;
}
