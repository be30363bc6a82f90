/**
 * A ranking page: the finding, the dots with their intervals, the whole table, and those who are not ranked with the
 * reason.
 */
import {weightsText} from "../../i18n/choices.js";
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {RANKING} from "../../i18n/ranking.js";
import type {EditionUnit, RankRow} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {editionLine} from "../parts/edition-line.js";
import {heatClass} from "../parts/heat.js";
import {allowedShare, possibleText, rankCell, rankText} from "../parts/rank-text.js";
import {section} from "../parts/section.js";
import {shareText} from "../parts/share-text.js";
import {stateMark} from "../parts/state-mark.js";
import {type Column, table} from "../parts/table.js";
import {cssPercent} from "../percent.js";
import {keyOf, pillarsOf, unitsByRank} from "../select.js";
import type {PageContext} from "./context.js";
import {rankingChart} from "./ranking-chart.js";

export async function rankingPage(context: PageContext, kind: UnitKind): Promise<Markup> {
  const words = textsIn(RANKING, context.lang);
  return html`${editionLine(context.index.edition.info, context.lang, words.apart)}<h1>${rankingHeadline(context, kind)}</h1>${await rankingChart(context, kind)}${tableSection(context, kind)}${notRankedSection(context, kind)}`;
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

function tableSection(context: PageContext, kind: UnitKind): Markup {
  const {index, lang} = context;
  const [words, common] = [textsIn(RANKING, lang), textsIn(COMMON, lang)];
  const units = unitsByRank(index, kind, lang);
  const columns = [...leadingColumns(context), ...pillarColumns(context), ...trailingColumns(context)];
  const groupOf = (unit: EditionUnit | undefined) => (unit && index.rank.get(unit.id)?.group) ?? null;
  const rowClass = (unit: EditionUnit, next: EditionUnit | undefined) =>
    groupOf(unit) === null ? "nrk" : groupOf(unit) === groupOf(next) ? "" : "brk";
  return section(
    words.tableHeading,
    words.tableNote(weightsText(allowedShare(index.edition.framework), lang)),
    table(words.tableHeading, columns, units, {
      hint: common.scrollHint,
      id: "ranking-table",
      rowClass: (unit, i) => rowClass(unit, units[i + 1])
    }),
    "tblsec"
  );
}

function leadingColumns({index, lang, path}: PageContext): Column<EditionUnit>[] {
  const common = textsIn(COMMON, lang);
  const {year} = index.edition.info;
  const row = (unit: EditionUnit): RankRow => index.rank.get(unit.id)!;
  return [
    {
      heading: common.rankInterval,
      className: "rk rkc",
      cell: (unit) => ({content: rankCell(row(unit)), value: row(unit).rank})
    },
    {
      heading: common.unit,
      className: "u",
      rowHeader: true,
      cell: (unit) =>
        html`<span class="only rk">${rankText(row(unit))}</span><a href="${hrefTo(path, pathTo.unit(year, unit.id, lang))}">${unit.name[lang]}</a>`
    },
    {
      heading: common.score,
      cell: (unit) => {
        const {score} = row(unit);
        if (score === null) return {content: common.notRanked, className: "mute"};
        return {
          content: html`<span class="sb"><span class="n">${formatNumber(score, lang, 1)}</span><s aria-hidden="true"><i style="width:${cssPercent(score)}"></i></s></span>`,
          value: score
        };
      }
    }
  ];
}

function pillarColumns({index, lang}: PageContext): Column<EditionUnit>[] {
  return pillarsOf(index.edition).map((pillar) => ({
    heading: pillar.title?.[lang] ?? pillar.id,
    className: "p",
    cell: (unit: EditionUnit) => {
      const score = index.score.get(keyOf(unit.id, pillar.id))?.score ?? null;
      return {content: score === null ? "–" : formatNumber(score, lang), className: heatClass(score), value: score};
    }
  }));
}

function trailingColumns({index, lang}: PageContext): Column<EditionUnit>[] {
  const words = textsIn(RANKING, lang);
  const row = (unit: EditionUnit): RankRow => index.rank.get(unit.id)!;
  const rank = (value: number | null) => ({content: value === null ? "–" : String(value), value});
  return [
    {heading: textsIn(COMMON, lang).group, className: "tg grpc", cell: (unit) => row(unit).group},
    {heading: words.possible, className: "r", cell: (unit) => possibleText(row(unit))},
    {heading: words.met2024, className: "r tg", cell: (unit) => shareText(index.share.get(keyOf(unit.id, 2024)))},
    {heading: words.met2030, className: "r tg", cell: (unit) => shareText(index.share.get(keyOf(unit.id, 2030)))},
    {
      heading: words.coverage,
      className: "r",
      cell: (unit) => ({content: `${row(unit).present}/${row(unit).applicable}`, value: row(unit).coverage})
    },
    {heading: words.withoutDraft, className: "r", cell: (unit) => rank(row(unit).without_draft.rank)},
    {heading: words.missingZero, className: "r", cell: (unit) => rank(row(unit).missing_as_zero.rank)}
  ];
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
