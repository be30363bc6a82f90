/**
 * A ranking page: the finding, the dots with their intervals, the whole table, and those who are not ranked with the
 * reason.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {RANKING} from "../../i18n/ranking.js";
import type {EditionUnit} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {editionLine} from "../parts/edition-line.js";
import {provinceMap} from "../parts/province-map.js";
import {rankingControls} from "../parts/ranking-controls.js";
import {type RankingExtras, rankingTable} from "../parts/ranking-table.js";
import {section} from "../parts/section.js";
import {stateMark} from "../parts/state-mark.js";
import {unitsByRank} from "../select.js";
import type {PageContext} from "./context.js";
import {rankingChart} from "./ranking-chart.js";

export async function rankingPage(context: PageContext, kind: UnitKind, extras: RankingExtras): Promise<Markup> {
  const words = textsIn(RANKING, context.lang);
  return html`${editionLine(context.index.edition.info, context.lang, words.apart)}<h1>${rankingHeadline(context, kind)}</h1>${rankingControls(context, kind)}${await rankingChart(context, kind)}${rankingTable(context, kind, extras)}${kind === "province" && provinceMap(context, extras.register)}${notRankedSection(context, kind)}`;
}

/** The finding: who leads, and whether anybody can be told apart from the leader, which is what group A says. */
export function rankingHeadline({index, lang}: PageContext, kind: UnitKind): string {
  const words = textsIn(RANKING, lang);
  const units = unitsByRank(index, kind, lang);
  const ranked = units.filter((unit) => index.rank.get(unit.id)?.rank != null);
  const [leader, second] = ranked;
  if (!leader) return words.headlineNobody;
  const counts = {ranked: ranked.length, all: units.length};
  const group = index.rank.get(leader.id)!.group;
  const leaders = ranked.filter((unit) => index.rank.get(unit.id)!.group === group).map((unit) => unit.name[lang]);
  const score = formatNumber(index.rank.get(leader.id)!.score!, lang, 1);
  if (leaders.length === 1 && second)
    return words.headlineClear({leader: leader.name[lang], score, second: second.name[lang], ...counts});
  return leaders.length > 3
    ? words.headlineMany({leader: leader.name[lang], count: leaders.length, ...counts})
    : words.headlineTied({leaders, ...counts});
}

function notRankedSection({index, lang, path}: PageContext, kind: UnitKind): Markup {
  const words = textsIn(RANKING, lang);
  const threshold = formatPercent(100 * index.edition.framework.coverage.index, lang, 0);
  const units = unitsByRank(index, kind, lang).filter((unit) => index.rank.get(unit.id)?.rank == null);
  const items = units.map(
    (unit) =>
      html`<li>${stateMark("not-reported", lang, {word: textsIn(COMMON, lang).notRanked})}<span><a href="${hrefTo(path, pathTo.unit(index.edition.info.year, unit.id, lang))}">${unit.name[lang]}</a>: ${notRankedReason({index, lang}, unit, threshold)}</span></li>`
  );
  return section(
    words.notRankedHeading(units.length),
    words.notRankedNote(threshold),
    html`${units.length > 0 && html`<ul class="find">${items}</ul>`}`
  );
}

/** Why a unit has no rank, in words. */
export function notRankedReason(
  {index, lang}: Pick<PageContext, "index" | "lang">,
  unit: EditionUnit,
  threshold: string
): string {
  const words = textsIn(RANKING, lang);
  const files = index.submissions.get(unit.id) ?? [];
  if (files.length === 0) return words.reasonSilent;
  if (files.every((file) => file.verdict === "sent-back")) return words.reasonBack;
  const row = index.rank.get(unit.id)!;
  return words.reasonCoverage(row.present, row.applicable, threshold);
}
