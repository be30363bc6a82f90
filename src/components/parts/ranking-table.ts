/**
 * The whole ranking as a table that can be searched, filtered and sorted, and the fields for it.
 */
import {weightsText} from "../../i18n/choices.js";
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {RANKING} from "../../i18n/ranking.js";
import type {EditionUnit, RankRow} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {cssPercent} from "../percent.js";
import type {Register} from "../register.js";
import {keyOf, pillarsOf, unitsByRank} from "../select.js";
import {heatClass} from "./heat.js";
import {allowedShare, possibleText, rankCell, rankText} from "./rank-text.js";
import {findAttribute} from "./row-names.js";
import {section} from "./section.js";
import {shareText} from "./share-text.js";
import {type Column, type ColumnSort, table} from "./table.js";

/** Id of the table on its page. */
export const RANKING_TABLE = "ranking-table";

export function rankingTable(context: PageContext, kind: UnitKind, register: Register): Markup {
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
      id: RANKING_TABLE,
      rowClass: (unit, i) => rowClass(unit, units[i + 1]),
      rowData: (unit) => ({
        unit: unit.id,
        find: findAttribute(unit.name, register.names.get(unit.id), lang),
        "in-region": unit.region_id ?? undefined,
        "in-type": unit.type
      })
    }),
    "tblsec"
  );
}

const high = (key: string): ColumnSort => ({key, by: "value", first: "descending"});
const low = (key: string): ColumnSort => ({key, by: "value", first: "ascending"});
const byText = (key: string): ColumnSort => ({key, by: "text", first: "ascending"});

function leadingColumns({index, lang, path}: PageContext): Column<EditionUnit>[] {
  const common = textsIn(COMMON, lang);
  const {year} = index.edition.info;
  const row = (unit: EditionUnit): RankRow => index.rank.get(unit.id)!;
  return [
    {
      heading: common.rankInterval,
      className: "rk rkc",
      sort: low("rank"),
      cell: (unit) => ({content: rankCell(row(unit)), value: row(unit).rank})
    },
    {
      heading: common.unit,
      className: "u",
      rowHeader: true,
      sort: byText("unit"),
      cell: (unit) => ({
        content: html`<span class="only rk">${rankText(row(unit))}</span><a href="${hrefTo(path, pathTo.unit(year, unit.id, lang))}">${unit.name[lang]}</a>`,
        text: unit.name[lang]
      })
    },
    {
      heading: common.score,
      sort: high("score"),
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
    sort: high(pillar.id),
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
  const met = (year: number, heading: string): Column<EditionUnit> => ({
    heading,
    className: "r tg",
    sort: high(`met-${year}`),
    cell: (unit) => {
      const share = index.share.get(keyOf(unit.id, year));
      return {content: shareText(share), value: share?.lower};
    }
  });
  return [
    {
      heading: textsIn(COMMON, lang).group,
      className: "tg grpc",
      sort: byText("group"),
      cell: (unit) => row(unit).group
    },
    {
      heading: words.possible,
      className: "r",
      sort: low("possible"),
      cell: (unit) => ({content: possibleText(row(unit)) ?? "–", value: row(unit).best})
    },
    met(2024, words.met2024),
    met(2030, words.met2030),
    {
      heading: words.coverage,
      className: "r",
      sort: high("coverage"),
      cell: (unit) => ({content: `${row(unit).present}/${row(unit).applicable}`, value: row(unit).coverage})
    },
    {
      heading: words.withoutDraft,
      className: "r",
      sort: low("without-draft"),
      cell: (unit) => rank(row(unit).without_draft.rank)
    },
    {
      heading: words.missingZero,
      className: "r",
      sort: low("missing-as-zero"),
      cell: (unit) => rank(row(unit).missing_as_zero.rank)
    }
  ];
}
