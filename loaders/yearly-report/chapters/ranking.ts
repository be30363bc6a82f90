/**
 * The rankings in brief: who leads and who comes last, each with its interval; everyone in the picture.
 */
import {rankText} from "../../../src/components/parts/rank-text.js";
import {unitsByRank} from "../../../src/components/select.js";
import {COMMON} from "../../../src/i18n/common.js";
import {formatList, formatNumber} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_AGENCIES} from "../../../src/i18n/yearly-report-agencies.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import type {RankRow} from "../../../src/scoring/edition.js";
import type {UnitKind} from "../../../src/scoring/model.js";
import {countFigure, fact, fromRow, nameOf, type ReportContext} from "../context.js";
import type {Block} from "../model.js";
import {rankingChart} from "./ranking-chart.js";
import {scoreFormula} from "./score-formula.js";

/** How many of the top and of the bottom the table shows; all where the middle would be short. */
const TOP = 8;
const BOTTOM = 5;

export function rankingSection(context: ReportContext, kind: UnitKind): readonly Block[] {
  const {index, lang} = context;
  const words = textsIn(REPORT_AGENCIES, lang);
  const units = unitsByRank(index, kind, lang);
  const ranked = rankedOf(context, kind);
  const left = units.filter((unit) => !ranked.some((row) => row.unit === unit.id)).map((unit) => unit.name[lang]);
  return [
    {type: "heading", text: words.rankHeading[kind]},
    {type: "paragraph", text: leadLine(context, kind)},
    ...(ranked.length === 0
      ? []
      : [rankedLine(context, kind, units.length), table(context, kind), rankingChart(ranked, kind, context)]),
    ...(left.length === 0 ? [] : [{type: "paragraph", text: words.notRanked(formatList(left, lang))} as const])
  ];
}

/** Ranked units of a kind, the best first, ties by name. */
export function rankedOf({index, lang}: ReportContext, kind: UnitKind): readonly RankRow[] {
  return unitsByRank(index, kind, lang).flatMap((unit) => {
    const row = index.rank.get(unit.id);
    return row && row.rank !== null ? [row] : [];
  });
}

/** Who leads, or how many nobody can tell apart. */
export function leadLine(context: ReportContext, kind: UnitKind): string {
  const words = textsIn(REPORT_AGENCIES, context.lang);
  const ranked = rankedOf(context, kind);
  const [first, second] = ranked;
  if (!first) return words.nobody[kind];
  const [name, score] = [nameOf(context, first.unit), scoreFigure(first, context)];
  const tied = ranked.filter(({group}) => group === first.group).length;
  if (tied > 1) return words.lead[kind]({name, score, tied: tiedFigure(context, first, tied)});
  return second
    ? words.leads[kind]({name, score, second: nameOf(context, second.unit)})
    : words.lead[kind]({name, score, tied: tiedFigure(context, first, tied)});
}

function tiedFigure(context: ReportContext, {group}: RankRow, tied: number): string {
  const words = textsIn(REPORT_SOURCES, context.lang);
  const formula = words.condition(`group=${group}`);
  return countFigure(context, tied, {table: "ranks", where: {group: group ?? ""}, what: words.leadGroup, formula}).text;
}

function rankedLine(context: ReportContext, kind: UnitKind, all: number): Block {
  const sources = textsIn(REPORT_SOURCES, context.lang);
  const ranked = rankedOf(context, kind);
  const groups = new Set(ranked.map(({group}) => group)).size;
  const text = textsIn(REPORT_AGENCIES, context.lang).ranked({
    ranked: rankedCount(context, kind),
    all: countFigure(context, all, {table: "units", where: {kind}, what: sources.units}),
    groups: countFigure(context, groups, {
      ...{table: "ranks", where: {status: "scored"}, what: sources.groups},
      formula: sources.distinct("group")
    })
  });
  return {type: "paragraph", text};
}

/** How many of a kind, or of all, are ranked. ranks.csv holds both kinds, so a kind alone can't be its condition. */
export function rankedCount(context: ReportContext, kind?: UnitKind) {
  const sources = textsIn(REPORT_SOURCES, context.lang);
  const kinds: readonly UnitKind[] = kind ? [kind] : ["province", "ministry"];
  const n = kinds.reduce((sum, one) => sum + rankedOf(context, one).length, 0);
  const formula = kind ? sources.condition(`units.kind=${kind}, status=scored`) : "";
  return countFigure(context, n, {table: "ranks", where: {status: "scored"}, what: sources.rankedUnits, formula});
}

function table(context: ReportContext, kind: UnitKind): Block {
  const {lang} = context;
  const [words, common] = [textsIn(REPORT_AGENCIES, lang), textsIn(COMMON, lang)];
  const ranked = rankedOf(context, kind);
  const whole = ranked.length <= TOP + BOTTOM + 4;
  const line = (row: RankRow) => rankLine(row, context);
  return {
    type: "table",
    caption: whole ? words.allCaption[kind] : words.topCaption[kind],
    columns: [
      {heading: common.rankInterval, share: 20},
      {heading: common[kind], share: 40},
      {heading: common.score, share: 14, align: "right"},
      {heading: common.group, share: 10},
      {heading: words.coverage, share: 16, align: "right"}
    ],
    rows: whole
      ? ranked.map(line)
      : [...ranked.slice(0, TOP).map(line), between(ranked.length, context), ...ranked.slice(-BOTTOM).map(line)]
  };
}

function between(all: number, context: ReportContext): readonly string[] {
  const {lang} = context;
  const words = textsIn(REPORT_SOURCES, lang);
  const print = (value: number) => formatNumber(value, lang);
  const n = all - TOP - BOTTOM;
  const formula = words.betweenFormula({all: print(all), shown: print(TOP + BOTTOM), value: print(n)});
  const figure = countFigure(context, n, {table: "ranks", where: {status: "scored"}, what: words.between, formula});
  return ["", textsIn(REPORT_AGENCIES, lang).between(figure), "", "", ""];
}

function rankLine(row: RankRow, context: ReportContext): readonly string[] {
  const {lang, cite} = context;
  const {rank, p05, p95, present, applicable} = row;
  const interval = p05 === null || p95 === null ? [] : [fact("p05", p05), fact("p95", p95)];
  const source = sourceOf(row, context);
  const print = (value: number) => formatNumber(value, lang);
  return [
    cite(rankText(row), [fact("rank", rank!), ...interval], source),
    nameOf(context, row.unit),
    scoreFigure(row, context),
    row.group ?? "–",
    cite(`${print(present)}/${print(applicable)}`, [fact("present", present), fact("applicable", applicable)], source)
  ];
}

function scoreFigure(row: RankRow, context: ReportContext): string {
  const shown = formatNumber(row.score!, context.lang, 1);
  return context.cite(shown, [fact("score", row.score!)], sourceOf(row, context));
}

function sourceOf({unit, score}: RankRow, context: ReportContext) {
  const words = textsIn(REPORT_SOURCES, context.lang);
  const formula = score === null ? "" : scoreFormula(unit, score, context);
  return fromRow("ranks", {unit}, words.rank(nameOf(context, unit)), {formula});
}
