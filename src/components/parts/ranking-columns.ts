/**
 * The columns of a ranking.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {RANKING} from "../../i18n/ranking.js";
import {SCENARIO} from "../../i18n/scenario.js";
import type {Edition, EditionUnit, RankRow} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import {DERIVATION, hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {cssPercent} from "../percent.js";
import {SCENARIO_COLUMNS} from "../scenario/fill-columns.js";
import {WEIGHT_PREFIX} from "../scenario/url-weights.js";
import {keyOf, pillarsOf} from "../select.js";
import {heatClass} from "./heat.js";
import {possibleText, rankCell, rankText} from "./rank-text.js";
import {shareText} from "./share-text.js";
import type {Column, ColumnSort} from "./table.js";

const high = (key: string): ColumnSort => ({key, by: "value", first: "descending"});
const low = (key: string): ColumnSort => ({key, by: "value", first: "ascending"});
const byText = (key: string): ColumnSort => ({key, by: "text", first: "ascending"});

export function leadingColumns({index, lang, path}: PageContext): Column<EditionUnit>[] {
  const [words, common] = [textsIn(RANKING, lang), textsIn(COMMON, lang)];
  const {year} = index.edition.info;
  const row = (unit: EditionUnit): RankRow => index.rank.get(unit.id)!;
  return [
    {
      heading: more(common.rankInterval, words.rankInFull),
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
        content: html`<a href="${hrefTo(path, pathTo.unit(year, unit.id, lang))}">${unit.name[lang]}</a>${row(unit).rank !== null && html`<span class="only rk">${words.rankBelow(rankText(row(unit)))}</span>`}`,
        text: unit.name[lang]
      })
    },
    scoreColumn({index, lang, path})
  ];
}

/** The score leads to where it comes from. */
function scoreColumn({index, lang, path}: Pick<PageContext, "index" | "lang" | "path">): Column<EditionUnit> {
  const [words, common] = [textsIn(RANKING, lang), textsIn(COMMON, lang)];
  const {year} = index.edition.info;
  return {
    heading: common.score,
    sort: high("score"),
    cell: (unit) => {
      const {score} = index.rank.get(unit.id)!;
      if (score === null) return {content: common.notRanked, className: "mute nosc"};
      const text = formatNumber(score, lang, 1);
      const href = `${hrefTo(path, pathTo.unit(year, unit.id, lang))}#${DERIVATION}`;
      return {
        content: html`<span class="sb"><a class="n from" href="${href}" aria-label="${words.scoreFrom(text)}">${text}</a><s aria-hidden="true"><i style="width:${cssPercent(score)}"></i></s></span>`,
        value: score
      };
    }
  };
}

/** Empty and out of sight until a reader tries other weights. */
export function scenarioColumns(lang: Language): Column<EditionUnit>[] {
  const words = textsIn(SCENARIO, lang);
  const column = (sort: ColumnSort, heading: string, rest: string): Column<EditionUnit> => ({
    heading: more(heading, rest),
    className: "r scn-col",
    asleep: WEIGHT_PREFIX,
    sort,
    cell: () => ""
  });
  return [
    column(low(SCENARIO_COLUMNS.rank), words.rankColumn, words.columnInFull),
    column(high(SCENARIO_COLUMNS.moved), words.movedColumn, words.movedInFull),
    column(high(SCENARIO_COLUMNS.score), words.scoreColumn, words.columnInFull)
  ];
}

/** A heading with what is only read out. */
function more(heading: string | Markup, rest: string): Markup {
  return html`${heading}<span class="vh">${rest}</span>`;
}

/** A word of more letters would make its column wider than its figures need: the headings then stand upright. */
const LONG_WORD = 8;

export function pillarColumns({index, lang}: PageContext): Column<EditionUnit>[] {
  const words = textsIn(RANKING, lang);
  const pillars = pillarsOf(index.edition).map((pillar) => ({...pillar, name: pillar.title?.[lang] ?? pillar.id}));
  const long = pillars.some(({name}) => name.split(/\s/).some(({length}) => length > LONG_WORD));
  return pillars.map((pillar) => ({
    heading: more(html`<span>${pillar.name}</span>`, words.pillarInFull),
    className: long ? "p long" : "p",
    sort: high(pillar.id),
    cell: (unit: EditionUnit) => {
      const score = index.score.get(keyOf(unit.id, pillar.id))?.score ?? null;
      return {content: score === null ? "–" : formatNumber(score, lang), className: heatClass(score), value: score};
    }
  }));
}

export function trailingColumns({index, lang}: PageContext): Column<EditionUnit>[] {
  const words = textsIn(RANKING, lang);
  const row = (unit: EditionUnit): RankRow => index.rank.get(unit.id)!;
  const rank = (value: number | null) => ({content: value === null ? "–" : String(value), value});
  const met = (year: number): Column<EditionUnit> => ({
    heading: more(words.met(year), words.metInFull),
    className: "r tg",
    sort: high(`met-${year}`),
    cell: (unit) => {
      const share = index.share.get(keyOf(unit.id, year));
      return {content: shareText(share), value: share?.lower};
    }
  });
  return [
    {
      heading: more(textsIn(COMMON, lang).group, words.groupInFull),
      className: "tg grpc",
      sort: byText("group"),
      cell: (unit) => row(unit).group
    },
    {
      heading: more(words.possible, words.possibleInFull),
      className: "r",
      sort: low("possible"),
      cell: (unit) => ({content: possibleText(row(unit)) ?? "–", value: row(unit).best})
    },
    ...shareYears(index.edition).map(met),
    {
      heading: more(words.coverage, words.coverageInFull),
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

/** Years with targets in force, the earliest first. */
export function shareYears({shares}: Pick<Edition, "shares">): readonly number[] {
  const years = shares.filter(({status}) => status === "in-force").map(({year}) => year);
  return [...new Set(years)].toSorted((a, b) => a - b);
}
